/**
 * Whether a command is asked how it is used: `--help` or `-h`, wherever it stands.
 *
 * @param commandLine what follows the command's name.
 */
export function asksHelp(commandLine: readonly string[]): boolean {
  return commandLine.some((one) => one === '--help' || one === '-h');
}
