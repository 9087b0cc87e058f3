import { defineConfig } from "prisma/config";

// `prisma generate` needs no engine, but looks for one: any existing path keeps it from downloading.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
