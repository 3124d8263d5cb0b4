/** Excel measures in points, the grid in pixels. */
export const pointsOfPixel = 0.75;
