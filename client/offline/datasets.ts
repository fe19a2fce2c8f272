// The datasets that are kept: whole files, each of one version, the newest last.
import { DatasetInfo, maxCopyBytes } from "#contract";
import { schemaVersion } from "../../server/store/sqlite/shape.ts";
import { NotKept } from "./hindrance.ts";

const cacheName = "data";
/** The newest, and the one that an open page may still show. */
const keptDatasets = 2;
const infoPrefix = "/kept/";

const fileAddress = (version: string) => `/api/dataset.sqlite?version=${encodeURIComponent(version)}`;
const infoAddress = (version: string) => infoPrefix + encodeURIComponent(version);

/** What the server has now. @throws when it is out of reach. */
export async function askServer(signal?: AbortSignal): Promise<Response> {
  return fetch("/api/dataset", { cache: "no-store", ...(signal && { signal }) });
}

/** Takes the dataset that the server has now, unless it is kept. It counts as kept when its info stands beside its file. @throws NotKept */
export async function takeDataset(): Promise<DatasetInfo> {
  const info = DatasetInfo.parse(await (await askServer()).json());
  if (info.bytes > maxCopyBytes) throw new NotKept("too-large");
  if (info.schema_version !== schemaVersion) throw new NotKept("other-shape");
  const cache = await caches.open(cacheName);
  const version = info.data_version;
  if (!(await cache.match(infoAddress(version)))) {
    const response = await fetch(fileAddress(version));
    if (!response.ok) throw new NotKept("no-network");
    await cache.put(fileAddress(version), response);
  }
  // Written anew, it stands last: the newest, also where the server went back to an older one.
  await cache.delete(infoAddress(version));
  await cache.put(infoAddress(version), Response.json(info));
  await forgetOldDatasets();
  return info;
}

/** The kept datasets that this version can open, the newest last. */
export async function keptInfos(): Promise<readonly DatasetInfo[]> {
  const cache = await caches.open(cacheName);
  const infos: DatasetInfo[] = [];
  for (const request of await cache.keys()) {
    if (!new URL(request.url).pathname.startsWith(infoPrefix)) continue;
    const parsed = DatasetInfo.safeParse(await (await cache.match(request))?.json());
    if (parsed.success && parsed.data.schema_version === schemaVersion) infos.push(parsed.data);
  }
  return infos;
}

/** The bytes of a kept dataset. @throws when the browser has thrown them away. */
export async function datasetBytes({ data_version }: DatasetInfo): Promise<Uint8Array> {
  const response = await (await caches.open(cacheName)).match(fileAddress(data_version));
  if (!response) throw new Error(`the dataset ${data_version} is kept no more`);
  return new Uint8Array(await response.arrayBuffer());
}

async function forgetOldDatasets(): Promise<void> {
  const cache = await caches.open(cacheName);
  const infos = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(infoPrefix));
  for (const { url } of infos.slice(0, -keptDatasets)) {
    const version = decodeURIComponent(new URL(url).pathname.slice(infoPrefix.length));
    await cache.delete(infoAddress(version));
    await cache.delete(fileAddress(version));
  }
}
