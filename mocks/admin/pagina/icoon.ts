/** The icon of the page (SVG): one that is, and one that is imitated. */
export const ICOON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <title>Nagebootste wereld</title>
  <rect width="16" height="16" rx="3" fill="#154273" />
  <circle cx="5" cy="8" r="2.5" fill="#fff" />
  <circle cx="11" cy="8" r="1.8" fill="none" stroke="#fff" stroke-dasharray="1 1" />
</svg>
`;
