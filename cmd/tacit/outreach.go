package main

import (
	"errors"
	"log/slog"
	"net/netip"

	"github.com/tacitcrm/tacit/api/wire"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/jobs"
	"github.com/tacitcrm/tacit/vault/campaign"
	"github.com/tacitcrm/tacit/vault/webhook"
)

// outreachFlags say where messages to other programs may go.
type outreachFlags struct {
	WebhookAllow []string `name:"webhook-allow" placeholder:"CIDR" help:"Network that messages to webhooks may go to though it is not public, by http as well as https; may be repeated."`
}

// networks reads the flags.
func (f outreachFlags) networks() ([]netip.Prefix, error) {
	var list []netip.Prefix
	for _, s := range f.WebhookAllow {
		p, err := netip.ParsePrefix(s)
		if err != nil {
			return nil, cli.Usage(errors.New("--webhook-allow is not a network"), "for example 10.1.2.0/24 or ::1/128")
		}
		list = append(list, p.Masked())
	}
	return list, nil
}

// reachOut has the vault tell of its writes whoever is to be told: other programs, and the links of campaigns.
func (a *assembly) reachOut(allow []netip.Prefix, logger *slog.Logger) error {
	inserts, err := jobs.New(jobs.Config{Pool: a.pool, Logger: logger})
	if err != nil {
		return err
	}
	a.hooks, err = webhook.New(webhook.Config{Vault: a.vault, Jobs: inserts, Encode: wire.AppendReply, Allow: allow, Logger: logger})
	if err != nil {
		return err
	}
	a.campaigns, err = campaign.New(campaign.Config{Vault: a.vault, Logger: logger})
	return err
}
