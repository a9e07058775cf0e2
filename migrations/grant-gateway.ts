/** The role that gateways sign in to the database as, where there is one. */
export const GATEWAY_ROLE = 'tidings_gateway';

/**
 * Gives the gateways' role what gateways do, and no more: it reads and writes the hub's rows, adds to the audit record, and changes
 * neither that record nor any table's form. When an entry was made and where it stands in the chain, the database and the worker say: a place
 * far ahead would have the chain go on from there, with a gap for ever. Done after each migration, as tables come; without the role, nothing.
 */
export const GRANT_GATEWAY = `
  DO $$
    BEGIN
      IF EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '${GATEWAY_ROLE}') THEN
        EXECUTE format('GRANT USAGE ON SCHEMA %I TO ${GATEWAY_ROLE}', current_schema());
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA %I TO ${GATEWAY_ROLE}', current_schema());
        EXECUTE format('GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA %I TO ${GATEWAY_ROLE}', current_schema());
        REVOKE INSERT, UPDATE, DELETE ON audit_entry FROM ${GATEWAY_ROLE};
        GRANT INSERT (actor_id, app_id, action, subject_id, details) ON audit_entry TO ${GATEWAY_ROLE};
        REVOKE INSERT, UPDATE, DELETE ON audit_check FROM ${GATEWAY_ROLE};
        REVOKE INSERT, UPDATE, DELETE ON migration FROM ${GATEWAY_ROLE};
      END IF;
    END
  $$`;
