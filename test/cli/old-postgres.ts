import { createServer, type Server } from 'node:net';

/** Something that speaks just enough of PostgreSQL's protocol to say, to any query, which version it is. */
export function oldPostgres(version: string): Promise<Server> {
  const server = createServer((socket) => {
    let greeted = false;
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      if (!greeted) {
        greeted = true;
        socket.write(Buffer.concat([message('R', int32(0)), ready()]));
      } else if (data[0] === 'Q'.charCodeAt(0)) {
        socket.write(Buffer.concat([columns('version'), row(version), message('C', text('SELECT 1')), ready()]));
      } else {
        socket.end();
      }
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

const TEXT_TYPE = 25;

function message(kind: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(kind), int32(body.length + 4), body]);
}

function ready(): Buffer {
  return message('Z', Buffer.from('I'));
}

function columns(name: string): Buffer {
  return message('T', Buffer.concat([int16(1), text(name), int32(0), int16(0), int32(TEXT_TYPE), int16(-1), int32(-1), int16(0)]));
}

function row(value: string): Buffer {
  const bytes = Buffer.from(value);
  return message('D', Buffer.concat([int16(1), int32(bytes.length), bytes]));
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

function int16(value: number): Buffer {
  const buffer = Buffer.alloc(2);
  buffer.writeInt16BE(value);
  return buffer;
}

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}
