/**
 * Which renderer this is, kept beside what it wrote. To be raised by one whenever `renderHtml` writes something else of the same body: a worker then
 * writes the HTML of all articles anew.
 */
export const RENDERER = 2;
