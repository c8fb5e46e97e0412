import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Random } from '../random.ts';
import type { Socketfout } from '../scenario/storing.ts';

const MINIMUM_BYTES = 64;
const MAXIMUM_BYTES = 1_024;
/** The high bit set: no method, no version, no chunk length and no line end. */
const ONZIN_BIT = 0x80;
const KOP =
  'HTTP/1.1 200 OK\r\nx-gesimuleerd: true\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n';

/** Breaks a connection in place of an answer. The bytes that are sent come from `random` alone. */
export const breekVerbinding = (socket: Socket, fout: Socketfout, random: Random): void => {
  switch (fout) {
    case 'EMPTY_RESPONSE':
      socket.destroySoon();
      return;
    case 'MALFORMED_RESPONSE_CHUNK':
      socket.write(KOP);
      socket.write(createOnzin(random));
      socket.destroySoon();
      return;
    case 'RANDOM_DATA_THEN_CLOSE':
      socket.write(createOnzin(random));
      socket.destroySoon();
      return;
    case 'CONNECTION_RESET_BY_PEER':
      getRuweVerbinding(socket).resetAndDestroy();
      return;
  }
};

/** Keeps the connection under a TLS connection within reach: only that one can be reset. */
export const onthoudRuweVerbinding = (ruw: Socket): void => {
  const sleutel = getSleutel(ruw);
  ruwe.set(sleutel, ruw);
  ruw.once('close', () => void ruwe.delete(sleutel));
};

const getRuweVerbinding = (socket: Socket): Socket =>
  socket instanceof TLSSocket ? (ruwe.get(getSleutel(socket)) ?? socket) : socket;

const getSleutel = ({ localPort, remoteAddress, remotePort }: Socket): string =>
  `${localPort} ${remoteAddress} ${remotePort}`;

const ruwe = new Map<string, Socket>();

const createOnzin = (random: Random): Buffer =>
  Buffer.from(Array.from({ length: random.int(MINIMUM_BYTES, MAXIMUM_BYTES) }, () => random.int(0, 0x7f) | ONZIN_BIT));
