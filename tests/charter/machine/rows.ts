import type { Grid } from '../../../src/charter/grid';

/** The rows of grids as records: the cells that hold something by their columns, with the group's words. */
export function rowsOf(grids: readonly Grid[]): Record<string, string>[] {
  return grids.flatMap(({ rows, columns, common }) =>
    rows
      .filter(({ isHeading }) => !isHeading)
      .map(({ cells }) => ({
        ...common,
        ...Object.fromEntries(
          cells
            .map((cell, index) => [columns?.[index] ?? String(index), cell] as const)
            .filter(([, cell]) => cell !== ''),
        ),
      })),
  );
}
