/** @type {import('next').NextConfig} */
const config = {
  reactStrictMode: true,
  poweredByHeader: false,
  // The reading pipeline and the database client are Node packages: bundling them gains nothing and breaks their data files.
  serverExternalPackages: ['pg', '@prisma/client', '@prisma/adapter-pg', 'wink-nlp', 'wink-eng-lite-web-model', 'linkedom', '@mozilla/readability', 'pino', 'undici'],
}

export default config
