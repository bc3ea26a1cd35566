package main

import (
	"context"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/vault"
)

type credentialCmd struct {
	Create credentialCreateCmd `cmd:"" help:"Create a credential and print its token, once."`
	List   credentialListCmd   `cmd:"" help:"List credentials, revoked ones included."`
	Revoke credentialRevokeCmd `cmd:"" help:"Revoke a credential: every server refuses it from the next request on."`
}

// directFlags are those of commands that open the vault themselves, with the keystone in hand.
type directFlags struct {
	databaseFlags `embed:""`
	keystoneFlags `embed:""`
	JSON          bool `name:"json" help:"Print JSON."`
}

// open assembles a vault for one command. A superuser takes the server's role, since grants do not bind it.
func (f directFlags) open(ctx context.Context) (*assembly, error) {
	url, err := f.url()
	if err != nil {
		return nil, err
	}
	db, err := inspect(ctx, url)
	if err != nil {
		return nil, err
	}
	if err := db.recent(); err != nil {
		return nil, err
	}
	role := ""
	if db.role.Superuser {
		role = leastRole
	}
	return assemble(ctx, assemblyConfig{
		url: url, role: role, app: "tacit", keystone: f.Keystone, allowUnsafe: db.role.DevCluster, maxConns: 4,
	})
}

type credentialCreateCmd struct {
	directFlags `embed:""`
	Client      string   `name:"client" required:"" help:"Name of the app."`
	Role        []string `name:"role" help:"Role, as the catalog declares it; may be repeated."`
	Purpose     []string `name:"purpose" required:"" help:"Purpose it may act for; may be repeated."`
	Team        []string `name:"team" help:"Team; may be repeated."`
	Region      []string `name:"region" help:"Region, or * for every one; may be repeated."`
	Partner     bool     `name:"partner" help:"The client is another company's."`
	Capture     bool     `name:"capture" help:"May record that a person consented."`
	Budget      int      `name:"budget" default:"1000" help:"Distinct subjects it may see in an hour."`
	Expires     string   `name:"expires" placeholder:"90d" help:"How long it lasts, in days (90d) or hours (12h); for ever if not given."`
}

// Run prints the token to standard output; only its hash is kept.
func (c *credentialCreateCmd) Run(ctx context.Context, t *terminal) error {
	spec := vault.CredentialSpec{
		Client: c.Client, Kind: "app", Roles: c.Role, Teams: c.Team, Regions: c.Region, Purposes: c.Purpose,
		Capture: c.Capture, Budget: c.Budget,
	}
	if c.Partner {
		spec.Kind = "partner"
	}
	if c.Expires != "" {
		lasting, err := parseLasting(c.Expires)
		if err != nil {
			return err
		}
		spec.ExpiresAt = t.now().Add(lasting)
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	cred, token, err := a.vault.CreateCredential(ctx, spec)
	if err != nil {
		return explain(err)
	}
	t.say("The token is shown this once; only its hash is kept.")
	if c.JSON {
		return t.printJSON(map[string]string{"id": cred.ID.String(), "token": token})
	}
	return t.printTable(nil, [][]string{{"id", cred.ID.String()}, {"token", token}})
}

// parseLasting reads "90d" or what time.ParseDuration takes; it is more than nothing.
func parseLasting(s string) (time.Duration, error) {
	d, err := time.ParseDuration(s)
	if days, ok := strings.CutSuffix(s, "d"); ok {
		var n int
		n, err = strconv.Atoi(days)
		d = time.Duration(n) * 24 * time.Hour
		if n > 36500 {
			err = fmt.Errorf("%d days is longer than a century", n)
		}
	}
	if err != nil || d <= 0 {
		return 0, &usageError{err: fmt.Errorf("%q is not a length of time", s), hint: "for example --expires 90d or --expires 12h"}
	}
	return d, nil
}

type credentialListCmd struct {
	directFlags `embed:""`
}

// Run prints every credential without its secret, which nobody has.
func (c *credentialListCmd) Run(ctx context.Context, t *terminal) error {
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	all, err := a.vault.Credentials(ctx)
	if err != nil {
		return err
	}
	if c.JSON {
		return t.printJSON(map[string]any{"credentials": credentialsJSON(all)})
	}
	rows := make([][]string, 0, len(all))
	for _, cred := range all {
		rows = append(rows, []string{
			cred.ID.String(), cred.Client, cred.Kind, join(cred.Roles), join(cred.Purposes), join(cred.Regions),
			yesNo(cred.Capture), strconv.Itoa(cred.Budget), credentialState(cred, t.now()),
		})
	}
	return t.printTable([]string{"id", "client", "kind", "roles", "purposes", "regions", "capture", "budget", "state"}, rows)
}

// credentialJSON is a credential as --json prints it; a time that does not apply is absent.
type credentialJSON struct {
	ID        uuid.UUID `json:"id"`
	Prefix    string    `json:"prefix"`
	Client    string    `json:"client"`
	Kind      string    `json:"kind"`
	Roles     []string  `json:"roles"`
	Teams     []string  `json:"teams"`
	Regions   []string  `json:"regions"`
	Purposes  []string  `json:"purposes"`
	Capture   bool      `json:"capture"`
	Budget    int       `json:"budget"`
	CreatedAt time.Time `json:"created_at,omitzero"`
	ExpiresAt time.Time `json:"expires_at,omitzero"`
	RevokedAt time.Time `json:"revoked_at,omitzero"`
}

func credentialsJSON(all []vault.Credential) []credentialJSON {
	out := make([]credentialJSON, 0, len(all))
	for _, c := range all {
		out = append(out, credentialJSON{
			ID: c.ID, Prefix: c.Prefix, Client: c.Client, Kind: c.Kind, Roles: c.Roles, Teams: c.Teams, Regions: c.Regions,
			Purposes: c.Purposes, Capture: c.Capture, Budget: c.Budget,
			CreatedAt: c.CreatedAt, ExpiresAt: c.ExpiresAt, RevokedAt: c.RevokedAt,
		})
	}
	return out
}

func credentialState(c vault.Credential, now time.Time) string {
	switch {
	case !c.RevokedAt.IsZero():
		return "revoked " + c.RevokedAt.Format(time.DateOnly)
	case !c.ExpiresAt.IsZero() && now.After(c.ExpiresAt):
		return "expired " + c.ExpiresAt.Format(time.DateOnly)
	case !c.ExpiresAt.IsZero():
		return "until " + c.ExpiresAt.Format(time.DateOnly)
	}
	return "valid"
}

func join(words []string) string {
	if len(words) == 0 {
		return "-"
	}
	return strings.Join(words, ",")
}

type credentialRevokeCmd struct {
	directFlags `embed:""`
	ID          string `arg:"" help:"Id of the credential."`
}

// Run revokes; a second time changes nothing.
func (c *credentialRevokeCmd) Run(ctx context.Context, t *terminal) error {
	id, err := uuid.Parse(c.ID)
	if err != nil {
		return &usageError{err: errNotID, hint: "ids are printed by: tacit credential list"}
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	if err := a.vault.RevokeCredential(ctx, id); err != nil {
		return withHint(err, "ids are printed by: tacit credential list")
	}
	if c.JSON {
		return t.printJSON(map[string]string{"revoked": id.String()})
	}
	t.say("revoked %s", id)
	return nil
}
