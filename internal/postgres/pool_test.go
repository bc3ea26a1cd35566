package postgres_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
)

func TestOpenSettings(t *testing.T) {
	t.Parallel()
	pgtest.New(t)
	for _, tt := range []struct {
		name                        string
		cfg                         postgres.PoolConfig
		statement, lock, role, mode string
	}{
		{"defaults", postgres.PoolConfig{App: "tacit"}, "30s", "5s", "tacit", "cache statement"},
		{
			"own",
			postgres.PoolConfig{App: "tacit", StatementTimeout: time.Second, LockTimeout: -1, Role: "tacit_server"},
			"1s", "0", "tacit_server", "cache statement",
		},
		{
			"through a pooler",
			postgres.PoolConfig{App: "tacit", Pooler: true, LockTimeout: time.Second},
			"0", "0", "tacit", "cache describe",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			tt.cfg.URL = pgtest.URL(t)
			pool := open(t, tt.cfg)
			got := make([]string, 4)
			err := pool.QueryRow(t.Context(), `
				SELECT current_setting('statement_timeout'), current_setting('lock_timeout'), current_user,
				       current_setting('application_name')`).Scan(&got[0], &got[1], &got[2], &got[3])
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff([]string{tt.statement, tt.lock, tt.role, "tacit"}, got); diff != "" {
				t.Errorf("session (-want +got):\n%s", diff)
			}
			if got := pool.Config().ConnConfig.DefaultQueryExecMode.String(); got != tt.mode {
				t.Errorf("got mode %q, want %q", got, tt.mode)
			}
		})
	}
}

// A pooler hands each transaction another backend; what one backend has prepared, the next has not.
func TestPoolerModePreparesNothing(t *testing.T) {
	t.Parallel()
	pgtest.New(t)
	pool := open(t, postgres.PoolConfig{URL: pgtest.URL(t), MaxConns: 1, Pooler: true})
	var n int
	for range 3 {
		if err := pool.QueryRow(t.Context(), `SELECT count(*) FROM pg_prepared_statements WHERE $1::bool`, true).Scan(&n); err != nil || n != 0 {
			t.Fatalf("got %d prepared statements, %v, want none", n, err)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	t.Parallel()
	for _, cfg := range []postgres.PoolConfig{
		{URL: "postgres://user:" + marker + "@host:notaport/db"},
		{URL: "postgres://user:" + marker + "@ho st/%zz"},
		{URL: "password=" + marker + " port=x"},
		{URL: "postgres:///db", Role: "tacit_server", Pooler: true},
	} {
		pool, err := postgres.Open(t.Context(), cfg)
		if err == nil {
			pool.Close()
			t.Error("got a pool, want an error")
		} else if strings.Contains(err.Error(), marker) {
			t.Errorf("got %q, want no password in it", err)
		}
	}
}

func TestServerRole(t *testing.T) {
	t.Parallel()
	super := pgtest.New(t)
	server := open(t, postgres.PoolConfig{URL: pgtest.URL(t), Role: "tacit_server"})
	owner := "owner_" + super.Config().ConnConfig.Database // roles belong to the whole cluster
	execute(t, super, `CREATE ROLE `+owner)
	execute(t, super, `ALTER TABLE history OWNER TO `+owner)
	owning := open(t, postgres.PoolConfig{URL: pgtest.URL(t), Role: owner})
	t.Cleanup(func() { execute(t, super, `DROP OWNED BY `+owner); execute(t, super, `DROP ROLE `+owner) })
	for _, tt := range []struct {
		name string
		q    postgres.Queryer
		want postgres.RoleInfo
	}{
		{"superuser", super, postgres.RoleInfo{Superuser: true, OwnsTables: true, DevCluster: true}},
		{"server", server, postgres.RoleInfo{DevCluster: true}},
		{"owner of one table", owning, postgres.RoleInfo{OwnsTables: true, DevCluster: true}},
	} {
		got, err := postgres.ServerRole(t.Context(), tt.q)
		if diff := cmp.Diff(tt.want, got); err != nil || diff != "" {
			t.Errorf("%s: %v (-want +got):\n%s", tt.name, err, diff)
		}
	}
}

// Outside a development cluster, taking on a role does not hide who logged in, and fsync shows.
func TestServerRoleElsewhere(t *testing.T) {
	t.Parallel()
	cfg := config(t.TempDir())
	cfg.Unsafe = false
	cfg.Settings["cluster_name"] = "production"
	s := start(t, cfg)
	run(t, s, `CREATE ROLE plain`)
	conn := connect(t, s)
	if _, err := conn.Exec(t.Context(), `SET ROLE plain`); err != nil {
		t.Fatal(err)
	}
	got, err := postgres.ServerRole(t.Context(), conn)
	want := postgres.RoleInfo{Superuser: true, Fsync: true}
	if diff := cmp.Diff(want, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got):\n%s", err, diff)
	}
}

var _ postgres.Queryer = (pgx.Tx)(nil) // a transaction may ask too
