FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Debian uses glibc, so the musl builds are not needed.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@libsql/*-musl

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build
# The app's source maps are not served. The host keeps its own, for readable stack traces.
RUN find dist/assets -name '*.map' -delete

FROM node:24-bookworm-slim AS system
WORKDIR /system/root
COPY --from=packages /app/node_modules/@libsql ../libsql
# Copies Node and the shared libraries of Node and the database, but no shell and no package manager.
RUN mkdir bin ../data && cp "$(command -v node)" bin/node
RUN ldd bin/node ../libsql/*/index.node | grep -o '[[:blank:]]/[^ ]*' | sort -u | xargs cp --parents --dereference -t .

FROM scratch
COPY --from=system /system/root /
COPY --from=system --chown=65532:65532 /system/data /data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json ./
COPY --from=build /app/dist ./dist
ENV NODE_ENV=production
ENV HOST=0.0.0.0
ENV PORT=4173
ENV DATABASE_URL=file:/data/sandbox.db
EXPOSE 4173
VOLUME /data
USER 65532:65532
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["/bin/node", "dist/server/main.js"]
