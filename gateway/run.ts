/**
 * A process that starts things: says what goes wrong in one line, and stops in good order when asked, also while it is
 * still starting. A second signal stops it at once.
 */
export const run = async (start: () => Promise<{ stop: () => Promise<void> }>): Promise<void> => {
  const gevraagd = Promise.withResolvers<void>();
  for (const signaal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signaal, () => {
      process.once(signaal, () => process.exit(1));
      gevraagd.resolve();
    });
  }
  try {
    const { stop } = await start();
    await gevraagd.promise;
    await stop();
    process.exit(0);
  } catch (fout) {
    process.stderr.write(`${getRegel(fout)}\n`);
    process.exit(1);
  }
};

const getRegel = (fout: unknown): string => {
  if (!(fout instanceof Error)) return 'Starten mislukt.';
  const { code, port } = Object(fout);
  if (code === 'EADDRINUSE') return `Poort ${port} is al in gebruik. Kies een andere met PORT of MOCKS_PORT.`;
  if (code === 'EACCES') return `Poort ${port} mag niet worden gebruikt.`;
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return 'Ongeldige instelling: HOST of MOCKS_HOST is geen adres van deze machine.';
  return fout.message.split('\n')[0] ?? 'Starten mislukt.';
};
