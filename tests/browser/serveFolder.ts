import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/**
 * Serves a folder as any web server would, at a free port of this machine.
 *
 * @param officeJs a folder with Microsoft's client, served as `npm start` serves it
 */
export async function serveFolder(
  folder: string,
  officeJs?: string,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = path.normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    const [, office] = /^\/office-js(\/.*)/.exec(name) ?? [];
    const file =
      office !== undefined && officeJs !== undefined ? path.join(officeJs, office) : path.join(folder, name);
    readFile(file).then(
      (content) => {
        response.writeHead(200, {
          "content-type": types[path.extname(file)] ?? "application/octet-stream",
          ...(officeJs !== undefined && { "office-js": "served" }),
        });
        response.end(content);
      },
      () => {
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
