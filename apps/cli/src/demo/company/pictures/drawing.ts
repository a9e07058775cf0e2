/** A drawing as the text of an SVG, 1,600 by 900. */
export const WIDTH = 1_600;
export const HEIGHT = 900;

export function drawing(...parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${parts.join('')}</svg>`;
}

/** A vertical wash of colours over everything, from top to bottom. */
export function wash(id: string, colours: readonly string[]): string {
  const stops = colours.map((colour, i) => `<stop offset="${i / (colours.length - 1)}" stop-color="${colour}"/>`).join('');
  return `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient></defs><rect width="${WIDTH}" height="${HEIGHT}" fill="url(#${id})"/>`;
}

/** What is below a line over the whole width. @param height of the line at x, from the top */
export function below(height: (x: number) => number, fill: string, opacity = 1): string {
  const points = Array.from({ length: WIDTH / 10 + 1 }, (_none, i) => `${i * 10},${height(i * 10).toFixed(1)}`).join(' ');
  return `<polygon points="0,${HEIGHT} ${points} ${WIDTH},${HEIGHT}" fill="${fill}" opacity="${opacity}"/>`;
}

/** The line alone. */
export function line(height: (x: number) => number, stroke: string, width: number): string {
  const points = Array.from({ length: WIDTH / 10 + 1 }, (_none, i) => `${i * 10},${height(i * 10).toFixed(1)}`).join(' ');
  return `<polyline points="${points}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"/>`;
}

export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

export function circle(x: number, y: number, r: number, fill: string, more = ''): string {
  return `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
}

/** A tide as harmonic analysis writes it: cosines, each with its height, its days and where it begins. */
export function tide(middle: number, ...cosines: readonly (readonly [height: number, times: number, phase: number])[]): (x: number) => number {
  return (x) => middle - cosines.reduce((sum, [height, times, phase]) => sum + height * Math.cos((2 * Math.PI * times * x) / WIDTH + phase), 0);
}
