const WITH_PROVIDER = /^(\S{1,80})\s\((\p{Lu}[^()]{1,60})\)$/u;

/** A name that is followed by its provider: "_ga (Example Inc.)". Nothing where it is not. */
export function nameWithProvider(text: string): { name: string; provider: string } | undefined {
  const [, name, provider] = WITH_PROVIDER.exec(text) ?? [];
  return name !== undefined && provider !== undefined ? { name, provider } : undefined;
}
