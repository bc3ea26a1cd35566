package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
)

type doctorCmd struct {
	databaseFlags `embed:""`
	keystoneFlags `embed:""`
	JSON          bool `name:"json" help:"Print JSON."`
}

// The states of a finding. Only a bad one changes the exit code.
const (
	stateOK      = "ok"
	stateWarning = "warning"
	stateBad     = "bad"
)

// finding is one thing that was looked at.
type finding struct {
	Part   string `json:"part"`
	State  string `json:"state"`
	Detail string `json:"detail"`
	Hint   string `json:"hint,omitempty"`
}

// Run looks at each part that can be looked at, even after one is bad. It changes nothing, but that whoever opens a
// vault erases again whom the fence ledger says is erased.
func (c *doctorCmd) Run(ctx context.Context, t *cli.Terminal) error {
	url, err := c.url()
	if err != nil {
		return err
	}
	findings := c.examine(ctx, url, t.Now())
	bad := 0
	rows := make([][]string, 0, len(findings))
	for _, f := range findings {
		if f.State == stateBad {
			bad++
		}
		rows = append(rows, []string{f.Part, f.State, f.Detail, f.Hint})
	}
	if c.JSON {
		err = t.PrintJSON(map[string]any{"findings": findings, "bad": bad})
	} else {
		err = t.PrintTable([]string{"part", "state", "detail", "hint"}, rows)
	}
	if err == nil && bad > 0 {
		err = fmt.Errorf("%d of %d findings are bad", bad, len(findings))
	}
	return err
}

func (c *doctorCmd) examine(ctx context.Context, url string, now time.Time) []finding {
	db, err := inspectDatabase(ctx, url)
	if err != nil {
		return append([]finding{badFinding("database", err)}, examineKeystone(ctx, c.keystoneFlags, false))
	}
	findings := []finding{
		examineSchema(db), examineRole(db.role), examineFsync(db.role), examineKeystone(ctx, c.keystoneFlags, db.keyed),
	}
	if db.recent() != nil {
		return findings // there is nothing to open yet
	}
	cfg := assemblyConfig{url: url, app: "tacit-doctor", keystone: c.keystoneFlags, allowUnsafe: true, maxConns: 2, shelf: c.shelf}
	if db.role.Superuser || db.role.DevCluster {
		cfg.role = leastRole
	}
	findings = append(findings, examineVault(ctx, cfg, now)...)
	return append(findings, examineLog(ctx, cfg, now)...)
}

func badFinding(part string, err error) finding {
	return finding{Part: part, State: stateBad, Detail: err.Error(), Hint: hintFor(err)}
}

func examineSchema(db database) finding {
	if err := db.recent(); err != nil {
		return badFinding("schema", err)
	}
	return finding{Part: "schema", State: stateOK, Detail: fmt.Sprintf("version %d, needed %d", db.current, db.want)}
}

func examineRole(r postgres.RoleInfo) finding {
	f := finding{Part: "role", State: stateOK, Detail: "least rights"}
	switch {
	case r.DevCluster:
		f = finding{
			Part: "role", State: stateWarning, Detail: "superuser of a development cluster",
			Hint: "servers take the role " + leastRole + " here; not for production",
		}
	case r.Superuser, r.OwnsTables:
		f = finding{
			Part: "role", State: stateWarning, Detail: "superuser or owner of the tables",
			Hint: "good for migrations; tacit serve refuses it",
		}
	}
	return f
}

func examineFsync(r postgres.RoleInfo) finding {
	switch {
	case r.Fsync:
		return finding{Part: "fsync", State: stateOK, Detail: "on"}
	case r.DevCluster:
		return finding{Part: "fsync", State: stateWarning, Detail: "off, in a development cluster"}
	}
	return badFinding("fsync", cli.WithHint(errors.New("off: a log entry would not be durable"), "set fsync = on"))
}

// examineKeystone opens the keystone as a server would. keyed says that the database has keys.
func examineKeystone(ctx context.Context, flags keystoneFlags, keyed bool) finding {
	keystone, err := openKeystone(ctx, flags, keyed)
	if err != nil {
		return badFinding("keystone", err)
	}
	root, err := keystone.Root(ctx)
	if err != nil {
		return badFinding("keystone", err)
	}
	f := finding{Part: "keystone", State: stateOK, Detail: fmt.Sprintf("generation %d", root.Generation())}
	if keystone.BestEffort() {
		f.State, f.Hint = stateWarning, "best effort: a key that was destroyed may be recovered from where it was kept"
	}
	return f
}

// examineVault opens the vault, which verifies that keystone and database belong together, and asks the log whether
// it can be written.
func examineVault(ctx context.Context, cfg assemblyConfig, now time.Time) []finding {
	a, err := assemble(ctx, cfg)
	if err != nil {
		if errors.Is(err, vault.ErrUnavailable) {
			err = cli.WithHint(err, "a vault that was never provisioned: tacit migrate")
		}
		return []finding{badFinding("vault", err)}
	}
	defer a.close()
	findings := append(examineRevision(ctx, a), examineCredentials(ctx, a), examineGrants(ctx, a), examineKeys(ctx, a))
	findings = append(findings, examineWork(ctx, a, now)...)
	if err := a.log.Check(ctx); err != nil {
		return append(findings, badFinding("log", err))
	}
	return append(findings, finding{Part: "log", State: stateOK, Detail: "can be written"})
}

// examineRevision names the active catalog and policy as log entries do. The vault has verified the row's MAC when it
// was opened.
func examineRevision(ctx context.Context, a *assembly) []finding {
	p, err := activePair(ctx, a)
	if err != nil {
		return []finding{badFinding("catalog", err)}
	}
	return []finding{
		{Part: "catalog", State: stateOK, Detail: fmt.Sprintf("revision %d, %s", p.revision, cli.Digest(p.catalog))},
		{Part: "policy", State: stateOK, Detail: cli.Digest(p.policy)},
	}
}

// examineKeys says what waits to be forgotten. Opening the vault has compared the fence ledger with the database.
func examineKeys(ctx context.Context, a *assembly) finding {
	flipper, err := a.vault.Flipper(a.keystone, vault.FlipConfig{WaiveCopies: true})
	if err != nil {
		return badFinding("keys", err)
	}
	s, err := flipper.Status(ctx)
	if err != nil {
		return badFinding("keys", err)
	}
	f := finding{Part: "keys", State: stateOK, Detail: fmt.Sprintf("generation %d, %d fences, nothing waits for a flip", s.Generation, s.Fences)}
	switch again := a.vault.Replayed(); {
	case s.Held.Vault != crypto.ID(s.Vault):
		f.State, f.Detail = stateBad, fmt.Sprintf("the keystone belongs to vault %s, not to this one: this database erases nobody and flips nothing", s.Held.Vault)
		f.Hint = hintFor(vault.ErrOwned)
	case again > 0:
		f.State, f.Detail = stateWarning, fmt.Sprintf("%d subjects that the fence ledger says are erased were back, and were erased again", again)
		f.Hint = "the database is older than the ledger: was a backup restored without tacit restore?"
	case s.Waiting > 0 || s.Ended || len(s.Held.Retiring) > 0:
		f.State, f.Detail = stateWarning, fmt.Sprintf("generation %d, last flip %s; what waits for the next, and backups open until then: %s",
			s.Generation, s.FlippedAt.UTC().Format(time.RFC3339), waiting(s))
		f.Hint = "does a server flip (--flip of tacit serve)? by hand: tacit keys flip"
	}
	return f
}

// examineCredentials verifies the MAC of each credential.
func examineCredentials(ctx context.Context, a *assembly) finding {
	all, err := a.vault.Credentials(ctx)
	if err != nil {
		return badFinding("credentials", err)
	}
	var edited []string
	for _, c := range all {
		if c.Edited {
			edited = append(edited, c.ID.String())
		}
	}
	if len(edited) > 0 {
		return badFinding("credentials", cli.WithHint(fmt.Errorf("edited in the database, and refused: %s", strings.Join(edited, ", ")),
			"find who edited them, then: tacit credential revoke ID"))
	}
	return finding{Part: "credentials", State: stateOK, Detail: fmt.Sprintf("%d, each as it was stored", len(all))}
}

// reviewWithin is how long a break-glass grant may wait for its review before doctor says so.
const reviewWithin = 3 * 24 * time.Hour

// examineGrants verifies the MAC of each break-glass grant, and says whether reviews are overdue.
func examineGrants(ctx context.Context, a *assembly) finding {
	s, err := a.vault.SurveyGrants(ctx, reviewWithin)
	if err != nil {
		return badFinding("breakglass", err)
	}
	if len(s.Edited) > 0 {
		ids := make([]string, len(s.Edited))
		for i, id := range s.Edited {
			ids[i] = id.String()
		}
		return badFinding("breakglass", cli.WithHint(fmt.Errorf("grants edited in the database, and refused: %s", strings.Join(ids, ", ")), "find who edited them"))
	}
	f := finding{Part: "breakglass", State: stateOK, Detail: fmt.Sprintf("%d grants open, %d unreviewed for more than 3 days", s.Open, s.Overdue)}
	if s.Overdue > 0 {
		f.State, f.Hint = stateWarning, "an officer: tacit breakglass list --state unreviewed, then tacit breakglass review ID"
	}
	return f
}
