package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault"
	"github.com/tacitcrm/tacit/vault/catalog"
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
func (f directFlags) open(ctx context.Context) (*assembly, error) { return f.assemble(ctx, false) }

func (f directFlags) assemble(ctx context.Context, anyLog bool) (*assembly, error) {
	url, err := f.url()
	if err != nil {
		return nil, err
	}
	db, err := inspectDatabase(ctx, url)
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
		url: url, role: role, app: "tacit", keystone: f.keystoneFlags, allowUnsafe: db.role.DevCluster, maxConns: 4, anyLog: anyLog, shelf: f.shelf,
	})
}

type credentialCreateCmd struct {
	directFlags `embed:""`
	Client      string   `name:"client" required:"" help:"Name of the app."`
	Role        []string `name:"role" placeholder:"ROLE" help:"Role, as the catalog declares it; may be repeated. Needed."`
	Purpose     []string `name:"purpose" placeholder:"PURPOSE" help:"Purpose it may act for; may be repeated. Needed."`
	Team        []string `name:"team" help:"Team; may be repeated."`
	Region      []string `name:"region" placeholder:"REGION" help:"Region, or '*' for every one; may be repeated. Needed."`
	Partner     bool     `name:"partner" help:"The client is another company's."`
	Subject     string   `name:"subject" placeholder:"ID" help:"A customer's own: it reaches this subject and nothing else. Role and purpose are customer and self_service."`
	Capture     bool     `name:"capture" help:"May record that a person consented."`
	Budget      *int     `name:"budget" help:"Distinct subjects it may see in an hour, 1 or more; 1000 if not given, 10 with --subject."`
	Expires     string   `name:"expires" placeholder:"DURATION" help:"How long it lasts, in days (90d) or hours (12h); for ever if not given."`
}

// Run prints the token to standard output; only its hash is kept.
func (c *credentialCreateCmd) Run(ctx context.Context, t *cli.Terminal) error {
	spec, err := c.spec(t.Now())
	if err != nil {
		return err
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	if err := declared(a.vault.Catalog(), spec.Roles, spec.Purposes); err != nil {
		return err
	}
	if err := c.complete(); err != nil {
		return err
	}
	cred, token, err := a.vault.CreateCredential(ctx, spec)
	if err != nil {
		return explain(err)
	}
	t.Say("The token is shown this once; only its hash is kept.")
	if c.JSON {
		return t.PrintJSON(map[string]string{"id": cred.ID.String(), "token": token})
	}
	return t.PrintTable(nil, [][]string{{"id", cred.ID.String()}, {"token", token}})
}

// spec turns the flags into what the vault is asked for.
func (c *credentialCreateCmd) spec(now time.Time) (vault.CredentialSpec, error) {
	spec := vault.CredentialSpec{
		Client: c.Client, Kind: "app", Roles: c.Role, Teams: c.Team, Regions: c.Region, Purposes: c.Purpose, Capture: c.Capture,
	}
	if c.Partner {
		spec.Kind = "partner"
	}
	if c.Budget != nil {
		spec.Budget = *c.Budget
	}
	if c.Expires != "" {
		lasting, err := cli.ParseLasting(c.Expires)
		if err != nil {
			return spec, err
		}
		spec.ExpiresAt = now.Add(lasting)
	}
	return spec, c.bind(&spec)
}

// bind makes the credential a customer's own where a subject is given.
func (c *credentialCreateCmd) bind(spec *vault.CredentialSpec) error {
	if c.Subject == "" {
		return nil
	}
	id, err := uuid.Parse(c.Subject)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "give the id of the subject, as replies print it")
	}
	spec.Subject = id
	if len(spec.Roles) == 0 {
		spec.Roles = []string{"customer"}
	}
	if len(spec.Purposes) == 0 {
		spec.Purposes = []string{"self_service"}
	}
	return nil
}

// complete refuses what would make a credential that may do nothing.
func (c *credentialCreateCmd) complete() error {
	staff := c.Subject == ""
	switch {
	case staff && len(c.Purpose) == 0:
		return cli.Usage(errors.New("no purpose is given"), "for example --purpose support; `tacit catalog show` prints those there are")
	case staff && len(c.Role) == 0:
		return cli.Usage(errors.New("no role is given"), "for example --role support; `tacit catalog show` prints those there are")
	case staff && len(c.Region) == 0:
		return cli.Usage(errors.New("no region is given"), "for every region: --region '*'")
	case c.Budget != nil && *c.Budget < 1:
		return cli.Usage(errors.New("a budget below 1 lets it see nobody"), "for example --budget 1000")
	}
	return nil
}

// declared refuses roles and purposes that the catalog does not have, and names those it has.
func declared(c *catalog.Catalog, roles, purposes []string) error {
	var knownRoles, knownPurposes []string
	for _, r := range c.Roles {
		knownRoles = append(knownRoles, r.Name)
	}
	for _, p := range c.Purposes {
		knownPurposes = append(knownPurposes, p.Name)
	}
	if err := known("role", roles, knownRoles); err != nil {
		return err
	}
	return known("purpose", purposes, knownPurposes)
}

// known refuses the first word that is none of the candidates.
func known(what string, words, candidates []string) error {
	for _, w := range words {
		if !slices.Contains(candidates, w) {
			return cli.Usage(fmt.Errorf("the catalog has no %s %q", what, w),
				what+"s are "+strings.Join(candidates, ", ")+"; "+cli.DidYouMean(w, candidates))
		}
	}
	return nil
}

type credentialListCmd struct {
	directFlags `embed:""`
}

// Run prints every credential without its secret, which nobody has.
func (c *credentialListCmd) Run(ctx context.Context, t *cli.Terminal) error {
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	all, err := a.vault.Credentials(ctx)
	if err != nil {
		return err
	}
	if slices.ContainsFunc(all, func(cred vault.Credential) bool { return cred.Edited }) {
		t.Say("warning: a row marked EDITED was changed in the database; it is refused. Revoke it: tacit credential revoke ID")
	}
	if c.JSON {
		return t.PrintJSON(map[string]any{"credentials": credentialsJSON(all)})
	}
	rows := make([][]string, 0, len(all))
	for _, cred := range all {
		rows = append(rows, []string{
			cred.ID.String(), cred.Client, cred.Kind, cli.List(cred.Roles), cli.List(cred.Purposes), cli.List(cred.Regions),
			cli.YesNo(cred.Capture), strconv.Itoa(cred.Budget), credentialState(cred, t.Now()),
		})
	}
	return t.PrintTable([]string{"id", "client", "kind", "roles", "purposes", "regions", "capture", "budget", "state"}, rows)
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
	Subject   uuid.UUID `json:"subject,omitzero"`
	Erased    bool      `json:"erased,omitempty"`
	Edited    bool      `json:"edited,omitempty"`
}

func credentialsJSON(all []vault.Credential) []credentialJSON {
	out := make([]credentialJSON, 0, len(all))
	for _, c := range all {
		out = append(out, credentialJSON{
			ID: c.ID, Prefix: c.Prefix, Client: c.Client, Kind: c.Kind, Roles: c.Roles, Teams: c.Teams, Regions: c.Regions,
			Purposes: c.Purposes, Capture: c.Capture, Budget: c.Budget,
			CreatedAt: c.CreatedAt, ExpiresAt: c.ExpiresAt, RevokedAt: c.RevokedAt, Subject: c.Subject, Erased: c.Erased, Edited: c.Edited,
		})
	}
	return out
}

func credentialState(c vault.Credential, now time.Time) string {
	switch {
	case c.Edited:
		return "EDITED"
	case !c.RevokedAt.IsZero():
		return "revoked " + c.RevokedAt.Format(time.DateOnly)
	case c.Erased:
		return "its subject was erased"
	case !c.ExpiresAt.IsZero() && now.After(c.ExpiresAt):
		return "expired " + c.ExpiresAt.Format(time.DateOnly)
	case !c.ExpiresAt.IsZero():
		return "until " + c.ExpiresAt.Format(time.DateOnly)
	}
	return "valid"
}

type credentialRevokeCmd struct {
	directFlags `embed:""`
	ID          string `arg:"" help:"Id of the credential."`
}

// Run revokes; a second time changes nothing.
func (c *credentialRevokeCmd) Run(ctx context.Context, t *cli.Terminal) error {
	id, err := uuid.Parse(c.ID)
	if err != nil {
		return cli.Usage(cli.ErrNotID, "ids are printed by: tacit credential list")
	}
	a, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer a.close()
	if err := a.vault.RevokeCredential(ctx, id); err != nil {
		return cli.WithHint(err, "ids are printed by: tacit credential list")
	}
	if c.JSON {
		return t.PrintJSON(map[string]string{"revoked": id.String()})
	}
	t.Say("revoked %s", id)
	return nil
}
