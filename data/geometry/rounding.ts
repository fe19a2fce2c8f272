// Drawn coordinates have 5 decimals: about a metre, far below the exactness of any of their sources.
import type { Position } from "#contract";

const decimals = 5;

export function roundDegrees(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}

/** The line at 5 decimals, without the vertices that then repeat the one before. */
export function rounded(line: readonly (readonly number[])[]): Position[] {
  const positions = line.map(([lon = 0, lat = 0]): Position => [roundDegrees(lon), roundDegrees(lat)]);
  return positions.filter((position, index) => {
    const before = positions[index - 1];
    return !before || before[0] !== position[0] || before[1] !== position[1];
  });
}
