/**
 * The components that a popup's first painting can do without: its page loads them after it, so that the browser need
 * not read them before.
 */
export { CharterFindings } from './CharterFindings';
export { KeysHelp } from './KeysHelp';
export { RowDetail } from './RowDetail';
export { TraceSwitch } from './TraceSwitch';
