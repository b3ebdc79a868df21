/** Words before the last of several, in sixteen languages, for a pattern: "a, b and c". */
export const AND = 'and|et|und|y|e|en|och|og|ja|i|a|és|și|και';
