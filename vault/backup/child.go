package backup

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os/exec"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/internal/postgres"
)

// Tools says how PostgreSQL's own programs are found and run.
type Tools struct {
	BinDir string   // directory of pg_dump and pg_restore; "" searches PATH and where distributions put them
	Env    []string // "NAME=value" pairs that the programs see; what names a database is set over them
}

// tool runs the programs against one database.
type tool struct {
	postgres.Programs
	env      []string
	database string // as an argument
}

// quoteSetting makes a value of a connection string.
var quoteSetting = strings.NewReplacer(`\`, `\\`, `'`, `\'`)

// libpq are the settings of a connection string that a parsed configuration no longer has, and the variables by
// which libpq takes them.
var libpq = map[string]string{
	"sslmode": "PGSSLMODE", "sslrootcert": "PGSSLROOTCERT", "sslcert": "PGSSLCERT", "sslkey": "PGSSLKEY",
	"sslsni": "PGSSLSNI", "channel_binding": "PGCHANNELBINDING",
}

// newTool prepares programs of at least a version for the database at url. The connection goes by environment:
// arguments can be read by every user of the machine.
func newTool(ctx context.Context, t Tools, connection string, least int) (*tool, error) {
	cfg, err := pgx.ParseConfig(connection)
	if err != nil {
		return nil, errURL
	}
	found, err := findPrograms(ctx, t.BinDir, least)
	if err != nil {
		return nil, err
	}
	overridden := []string{"PGHOST=", "PGPORT=", "PGUSER=", "PGPASSWORD=", "PGDATABASE=", "PGHOSTADDR=", "PGOPTIONS=", "PGSERVICE=", "PGAPPNAME="}
	env := slices.DeleteFunc(slices.Clone(t.Env), func(v string) bool {
		return slices.ContainsFunc(overridden, func(name string) bool { return strings.HasPrefix(v, name) })
	})
	env = append(env, "PGHOST="+cfg.Host, "PGPORT="+strconv.Itoa(int(cfg.Port)), "PGUSER="+cfg.User, "PGDATABASE="+cfg.Database, "PGAPPNAME=tacit-backup")
	if cfg.Password != "" {
		env = append(env, "PGPASSWORD="+cfg.Password)
	}
	for name, value := range settingsOf(connection) {
		if variable := libpq[name]; variable != "" {
			env = append(env, variable+"="+value)
		}
	}
	return &tool{Programs: found, env: env, database: "dbname='" + quoteSetting.Replace(cfg.Database) + "'"}, nil
}

var keyword = regexp.MustCompile(`(\w+)\s*=\s*(?:'((?:[^'\\]|\\.)*)'|(\S*))`)

// settingsOf reads the settings of a connection URL or of a keyword string.
func settingsOf(connection string) map[string]string {
	out := map[string]string{}
	if u, err := url.Parse(connection); err == nil && (u.Scheme == "postgres" || u.Scheme == "postgresql") {
		for name, values := range u.Query() {
			out[name] = values[0]
		}
		return out
	}
	for _, m := range keyword.FindAllStringSubmatch(connection, -1) {
		out[m[1]] = m[2] + m[3]
	}
	return out
}

// run runs a program to its end, with its output to out; nil drops it.
func (t *tool) run(ctx context.Context, out io.Writer, name string, args ...string) error {
	cmd := exec.CommandContext(ctx, t.Path(name), args...) //nolint:gosec // found, or named by the operator
	var talk bytes.Buffer
	cmd.Env, cmd.Stdout, cmd.Stderr = t.env, out, &talk
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("%s: %w%s", name, err, plain(talk.String()))
	}
	return nil
}

// complaint is a line of a program's talk that holds no row: the programs' own errors do, in DETAIL and CONTEXT
// lines and in the statements they quote.
var complaint = regexp.MustCompile(`^pg_\w+: (error|fatal): .*`)

// plain keeps the first complaint of a program, without the values in it: names stand in quotes too, but not behind a
// colon.
func plain(talk string) string {
	for line := range strings.Lines(talk) {
		if complaint.MatchString(line) {
			return ": " + quotedValue.ReplaceAllString(strings.TrimSpace(line), " …")
		}
	}
	return ""
}

var quotedValue = regexp.MustCompile(`: "[^"]*"|'[^']*'`)

// errURL never quotes the URL: it may hold a password.
var errURL = errors.New("not a PostgreSQL connection URL")

// connect opens one connection without a time limit: a snapshot is held for as long as a dump takes.
func connect(ctx context.Context, connection, app string) (*pgx.Conn, error) {
	cfg, err := pgx.ParseConfig(connection)
	if err != nil {
		return nil, errURL
	}
	for _, name := range []string{"statement_timeout", "lock_timeout", "idle_in_transaction_session_timeout"} {
		cfg.RuntimeParams[name] = "0"
	}
	cfg.RuntimeParams["application_name"] = app
	conn, err := pgx.ConnectConfig(ctx, cfg)
	if err != nil {
		return nil, fmt.Errorf("connect: %w", postgres.Scrub(err))
	}
	return conn, nil
}

const selectMajor = `SELECT current_setting('server_version_num')::int / 10000`

func serverMajor(ctx context.Context, q postgres.Queryer) (major int, err error) {
	if err := q.QueryRow(ctx, selectMajor).Scan(&major); err != nil {
		return 0, fmt.Errorf("server version: %w", postgres.Scrub(err))
	}
	return major, nil
}
