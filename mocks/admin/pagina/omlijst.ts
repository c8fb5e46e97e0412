import { type Html, html } from '../../html.ts';

/** A whole page around its main part. Styles and script have paths of their own: the policy allows nothing inline. */
export const omlijst = (inhoud: Html): string =>
  html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Nagebootste wereld · Loketgraaf</title>
<link rel="icon" href="/__admin/icoon.svg">
<link rel="stylesheet" href="/__admin/stijl.css">
<script type="module" src="/__admin/pagina.js"></script>
</head>
<body>
${inhoud}
</body>
</html>
`.tekst;

/** The headers of a page. */
export const PAGINAKOPPEN = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; connect-src 'self'; img-src 'self'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
} as const;
