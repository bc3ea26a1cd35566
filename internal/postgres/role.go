package postgres

import "context"

// RoleInfo is what a server must know of its database before it serves.
type RoleInfo struct {
	// Superuser is true when the current role, or the role that logged in, is one: grants do not
	// bind it. In a development cluster only the current role counts.
	Superuser bool
	// OwnsTables is true when the current role owns a table of its schema, or may act as its owner,
	// and so could grant itself what the migrations withhold.
	OwnsTables bool
	// DevCluster is true in a cluster that [Start] runs.
	DevCluster bool
	// Fsync is false when the server does not wait for its disk: then nothing is durable.
	Fsync bool
}

const selectRole = `
SELECT (SELECT bool_or(rolsuper) FROM pg_roles
         WHERE rolname = current_user OR (rolname = session_user AND current_setting('cluster_name') <> $1)),
       EXISTS (SELECT FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
                  AND pg_has_role(current_user, relowner, 'MEMBER')),
       current_setting('cluster_name') = $1,
       current_setting('fsync')::boolean`

// ServerRole tells what the connections of q may do.
func ServerRole(ctx context.Context, q Queryer) (RoleInfo, error) {
	var r RoleInfo
	err := q.QueryRow(ctx, selectRole, DevClusterName).Scan(&r.Superuser, &r.OwnsTables, &r.DevCluster, &r.Fsync)
	if err != nil {
		return RoleInfo{}, scrubbed("read the database role", err)
	}
	return r, nil
}
