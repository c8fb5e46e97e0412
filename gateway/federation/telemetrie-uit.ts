/**
 * `@apollo/gateway` starts sending usage metrics as soon as it is built. Importing this file, before the gateway is
 * imported, keeps it silent whatever the environment says.
 */
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
