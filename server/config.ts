// The environment, parsed once.
import { z } from "zod";

const Environment = z.object({
  HOST: z.string().min(1).default("127.0.0.1"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65_535)
    .default(8787),
  PORTAL_DB: z.string().min(1).default(".cache/portal.sqlite"),
  PORTAL_CACHE: z.string().min(1).default(".cache"),
  BASEMAP_DIR: z.string().min(1).default("data/basemap"),
  TERRAIN_DIR: z.string().min(1).default("data/terrain"),
  PUBLIC_DIR: z.string().min(1).default("dist"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine((text) => !/[?#]/.test(text))
    .transform((text) => text.replace(/\/+$/, ""))
    .optional(),
  EMBED_ORIGINS: z
    .string()
    .transform((text) => text.split(",").map((origin) => origin.trim()))
    .pipe(z.array(z.string().regex(/^(\*|https?:\/\/[a-z0-9.-]+(:\d{1,5})?)$/)))
    .optional(),
});

const expected: Readonly<Record<keyof z.infer<typeof Environment>, string>> = {
  HOST: "a host name or address",
  PORT: "a port from 0 to 65535 (0 takes any free one)",
  PORTAL_DB: "the path of the database file",
  PORTAL_CACHE: "a folder where the server may write",
  BASEMAP_DIR: "the folder of the operator's basemap archives",
  TERRAIN_DIR: "the folder of the operator's archives of relief",
  PUBLIC_DIR: "the folder of the built page",
  PUBLIC_URL: "the address that the portal has for others, such as https://map.example.org",
  EMBED_ORIGINS:
    "a list of sites that may frame the map, such as https://example.org,https://www.example.org, or *",
};

export interface Config {
  readonly host: string;
  readonly port: number;
  /** Path of the SQLite file that `npm run data` builds. */
  readonly database: string;
  /** Folder of what is made from the data, such as the archive of all tiles. */
  readonly cacheFolder: string;
  /** Folders where the operator may drop archives. */
  readonly basemapFolder: string;
  readonly terrainFolder: string;
  /** Folder of the built page. */
  readonly publicDir: string;
  /** The portal's address for others, without a slash at its end; null takes it from each request. */
  readonly publicUrl: string | null;
  /** Sites that may frame the map at /embed; none when empty. */
  readonly embedOrigins: readonly string[];
}

/** @throws with one line that names the variable, its value and what was expected. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = Environment.safeParse(environment);
  if (!result.success) {
    const name = result.error.issues[0]?.path[0] as keyof typeof expected;
    throw new Error(`${name}=${environment[name] ?? ""} is not ${expected[name]}`);
  }
  const {
    HOST,
    PORT,
    PORTAL_DB,
    PORTAL_CACHE,
    BASEMAP_DIR,
    TERRAIN_DIR,
    PUBLIC_DIR,
    PUBLIC_URL = null,
    EMBED_ORIGINS = [],
  } = result.data;
  return {
    host: HOST,
    port: PORT,
    database: PORTAL_DB,
    cacheFolder: PORTAL_CACHE,
    basemapFolder: BASEMAP_DIR,
    terrainFolder: TERRAIN_DIR,
    publicDir: PUBLIC_DIR,
    publicUrl: PUBLIC_URL,
    embedOrigins: EMBED_ORIGINS,
  };
}
