package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/alecthomas/kong"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/cli/breakglasscli"
	"github.com/tacitcrm/tacit/internal/cli/consentcli"
	"github.com/tacitcrm/tacit/internal/cli/crmcli"
	"github.com/tacitcrm/tacit/internal/cli/recordcli"
	"github.com/tacitcrm/tacit/internal/cli/reportcli"
	"github.com/tacitcrm/tacit/internal/cli/rightscli"
	"github.com/tacitcrm/tacit/vault/revision"
)

// commands is the command tree; each command lives in the file of its name.
type commands struct {
	ShowVersion versionFlag `name:"version" help:"Print the version and exit."`

	Dev        devCmd                  `cmd:"" help:"Start everything on this machine: private PostgreSQL, file keystone, demo data, server."`
	Serve      serveCmd                `cmd:"" help:"Serve the API against a PostgreSQL of yours."`
	Migrate    migrateCmd              `cmd:"" help:"Bring the database schema up to date and provision a new vault."`
	Keys       keysCmd                 `cmd:"" help:"Manage the keystone."`
	Credential credentialCmd           `cmd:"" help:"Manage what clients may do."`
	Catalog    catalogCmd              `cmd:"" help:"Check, apply or show the catalog of kinds, fields and purposes."`
	Policy     policyCmd               `cmd:"" help:"Write, test, prove, compare, ship and question the team's policy."`
	Breakglass breakglasscli.Cmd       `cmd:"" help:"Let somebody see subjects for a short while through a server, and review that."`
	Route      crmcli.RouteCmd         `cmd:"" help:"Check routing rules, and ask a server what they would do."`
	Webhook    crmcli.WebhookCmd       `cmd:"" help:"Have other programs told of changes, by a server."`
	Import     recordcli.ImportsCmd    `cmd:"" help:"Import records from a file through a server, or take an import back."`
	Extract    recordcli.ExtractCmd    `cmd:"" help:"Take records of a kind out through a server, as far as the policy allows."`
	Erase      recordcli.EraseCmd      `cmd:"" help:"Erase a subject through a server: its keys, its records, its tokens."`
	Request    rightscli.RequestCmd    `cmd:"" help:"Work on requests of people about their data, through a server."`
	Clock      rightscli.ClockCmd      `cmd:"" help:"Calculate legal deadlines, without a server."`
	Hold       rightscli.HoldCmd       `cmd:"" help:"Keep data from being destroyed, through a server."`
	Restrict   rightscli.RestrictCmd   `cmd:"" help:"Let data of a subject be stored and nothing else, through a server."`
	Unrestrict rightscli.UnrestrictCmd `cmd:"" help:"End a restriction, through a server."`
	Retention  rightscli.RetentionCmd  `cmd:"" help:"Say what falls due, and destroy what is due, through a server."`
	Export     rightscli.ExportCmd     `cmd:"" help:"Write what is known of a subject into a ZIP file, through a server."`
	Consent    consentcli.Cmd          `cmd:"" help:"Record consents, carry them in bulk, and write receipts, through a server."`
	Backup     backupCmd               `cmd:"" help:"Back up the database: data and key tables apart, with a manifest."`
	Restore    restoreCmd              `cmd:"" help:"Restore a backup into an empty database, and nobody who was erased."`
	Shred      shredCmd                `cmd:"" help:"Prove that what was erased is unreadable in backups too."`
	Audit      auditCmd                `cmd:"" help:"Read, verify, export and publish the log."`
	Report     reportcli.Cmd           `cmd:"" help:"Answer an officer's questions about the log through a server."`
	Bench      benchCmd                `cmd:"" help:"Measure this program on this machine, against its budgets."`
	Doctor     doctorCmd               `cmd:"" help:"Say what is wrong with a deployment."`
	Version    versionCmd              `cmd:"" help:"Print the version."`
}

// exited is what kong's Exit throws after it has printed help.
type exited struct{ code int }

// execute parses args and runs the command they name, which shares what it compiles with others on the shelf. A command line that is not understood is a cli.UsageError.
func execute(ctx context.Context, t *cli.Terminal, shelf *revision.Shelf, args []string) (err error) {
	var root commands
	parser, err := kong.New(&root,
		kong.Name("tacit"),
		kong.Description("A privacy-first CRM data vault."),
		kong.Writers(t.Stdout, t.Stderr),
		kong.Exit(func(code int) { panic(exited{code}) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
		kong.Resolvers(variables(t.Env)),
		kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(t, shelf),
	)
	if err != nil {
		return fmt.Errorf("build the command line: %w", err)
	}
	defer func() {
		if thrown := recover(); thrown != nil {
			if _, help := thrown.(exited); !help {
				panic(thrown)
			}
		}
	}()
	if len(args) == 0 {
		args = []string{"--help"}
	}
	parsed, err := parser.Parse(args)
	if err != nil {
		return parseError(err)
	}
	return parsed.Run()
}

// parseError turns kong's error into one with a hint.
func parseError(err error) error {
	hint := "tacit --help"
	var parse *kong.ParseError
	if errors.As(err, &parse) && parse.Context != nil && parse.Context.Selected() != nil {
		hint = "tacit " + parse.Context.Selected().Path() + " --help"
	}
	return cli.Usage(err, hint)
}

// variables fills flags that carry a "from" tag from the environment. kong's own env tag would read the process
// environment behind run's back.
func variables(env map[string]string) kong.Resolver {
	return kong.ResolverFunc(func(_ *kong.Context, _ *kong.Path, flag *kong.Flag) (any, error) {
		if name := flag.Tag.Get("from"); name != "" && env[name] != "" {
			return env[name], nil
		}
		return nil, nil
	})
}
