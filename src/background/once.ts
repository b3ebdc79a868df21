/** Plans a task, however often it is called for until then. */
export function once(
  later: (task: () => void, milliseconds: number) => void,
  task: () => void,
  milliseconds: number,
): () => void {
  let planned = false;
  return () => {
    if (planned) return;
    planned = true;
    later(() => {
      planned = false;
      task();
    }, milliseconds);
  };
}
