import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';

const VOORBEELD = new URL('../../schema/operaties/loket.graphql', import.meta.url);
const VARIABELEN = new URL('../../schema/operaties/loket.variables.json', import.meta.url);
/** The page holds its scripts, styles and workers itself; it may speak to this server alone. */
const CSP =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; style-src 'unsafe-inline'; font-src data:; img-src data:; worker-src blob:; connect-src 'self'; frame-ancestors 'none'";

/** `/playground`: GraphiQL that works without internet, opening with the `loket` query of the README. */
export const registerPlayground = async (app: FastifyInstance): Promise<void> => {
  let pagina: string | null = null;
  app.get('/playground', async (_request, reply) => {
    pagina ??= await renderPagina();
    return reply
      .header('content-security-policy', CSP)
      .header('cache-control', 'public, max-age=300')
      .type('text/html; charset=utf-8')
      .send(pagina);
  });
};

/** Nine megabytes of scripts are loaded only when somebody opens the page. */
const renderPagina = async (): Promise<string> => {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  // `query` and `variables` are read by the page; its types only know the query.
  const opties = {
    title: 'Loketgraaf',
    endpoint: '/graphql',
    query: readFileSync(VOORBEELD, 'utf8'),
    variables: readFileSync(VARIABELEN, 'utf8'),
    defaultEditorToolsVisibility: 'variables',
  } as const;
  return renderGraphiQL(opties);
};
