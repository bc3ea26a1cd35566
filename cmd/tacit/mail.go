package main

import (
	"errors"
	"net"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/vault/clerk"
	"github.com/tacitcrm/tacit/vault/outbox"
)

// mailFlags say how letters leave.
type mailFlags struct {
	SMTPURL      string `name:"smtp-url" from:"TACIT_SMTP_URL" placeholder:"URL" help:"Mail server: smtp://USER@HOST (STARTTLS), smtps://… (TLS) or smtp+plain://127.0.0.1 ($TACIT_SMTP_URL); without one letters wait."`
	SMTPPassword string `name:"smtp-password-file" type:"existingfile" placeholder:"FILE" help:"Password of the mail server's user, if it is not in $TACIT_SMTP_URL; a line end is left out."`
	MailFrom     string `name:"mail-from" from:"TACIT_MAIL_FROM" placeholder:"ADDRESS" help:"Who letters are from, as in 'Example Ltd <privacy@example.com>' ($TACIT_MAIL_FROM)."`
}

// clerkFlags say how a server works on requests.
type clerkFlags struct {
	mailFlags `embed:""`
	Sweep     string `name:"retention-sweep" default:"every 24h" placeholder:"WHEN" help:"When everybody's data is held against the retention rules: every DURATION or manual (${default})."`
	Reindex   string `name:"index-period" placeholder:"TIME" help:"How often you run tacit keys reindex, as 30d: certificates then say until when blind tokens in backups can be tried; without it they promise no date."`
	PollJobs  bool   `name:"poll-jobs" help:"Look for jobs once a second instead of listening: behind a transaction pooler such as PgBouncer."`
}

// ways are how a connection to a mail server is made private, by the scheme of its URL, with the port that is meant.
var ways = map[string]struct{ security, port string }{
	"smtp":       {outbox.StartTLS, "587"},
	"smtps":      {outbox.TLS, "465"},
	"smtp+plain": {outbox.Plain, "25"},
}

const mailExample = "for example --smtp-url smtp://tacit@mail.example.com:587 --smtp-password-file FILE --mail-from 'Example Ltd <privacy@example.com>'"

// mail makes the sender; nil where no mail server is named. What url.Parse says is not repeated: it quotes the password.
func (f mailFlags) mail() (*outbox.Mail, error) {
	if f.SMTPURL == "" {
		if f.MailFrom != "" || f.SMTPPassword != "" {
			return nil, cli.Usage(errors.New("no mail server is named"), mailExample)
		}
		return nil, nil //nolint:nilnil // letters wait, which serve says
	}
	if f.MailFrom == "" {
		return nil, cli.Usage(errors.New("--mail-from: who are letters from?"), mailExample)
	}
	u, err := url.Parse(f.SMTPURL)
	if err != nil || u.Hostname() == "" || u.Path != "" && u.Path != "/" || u.RawQuery != "" {
		return nil, cli.Usage(errors.New("--smtp-url is not the URL of a mail server"), mailExample)
	}
	way, known := ways[u.Scheme]
	if !known {
		return nil, cli.Usage(errors.New("--smtp-url: its scheme is smtp, smtps or smtp+plain"), mailExample)
	}
	port := u.Port()
	if port == "" {
		port = way.port
	}
	password, err := f.password(u)
	if err != nil {
		return nil, err
	}
	m, err := outbox.NewMail(outbox.MailConfig{
		Addr: net.JoinHostPort(u.Hostname(), port), Security: way.security, Username: u.User.Username(), Password: password, From: f.MailFrom,
	})
	if err != nil {
		return nil, cli.Usage(err, mailExample)
	}
	return m, nil
}

func (f mailFlags) password(u *url.URL) (crypto.Secret, error) {
	text, inURL := u.User.Password()
	if f.SMTPPassword == "" {
		return crypto.SecretString(text), nil
	}
	if inURL || u.User.Username() == "" {
		return crypto.Secret{}, cli.Usage(errors.New("--smtp-password-file goes with a user, and without a password in the URL"), mailExample)
	}
	b, err := os.ReadFile(f.SMTPPassword)
	if err != nil {
		return crypto.Secret{}, err
	}
	return crypto.SecretString(strings.TrimRight(string(b), "\r\n")), nil
}

// clerk reads the flags.
func (f clerkFlags) clerk() (cfg clerk.Config, err error) {
	if cfg.Mail, err = f.mail(); err != nil {
		return cfg, err
	}
	if f.Reindex != "" {
		if cfg.IndexPeriod, err = cli.ParseLasting(f.Reindex); err != nil {
			return cfg, cli.Usage(errors.New("--index-period is not a length of time"), "for example 30d")
		}
	}
	cfg.PollOnly = f.PollJobs
	if strings.TrimSpace(f.Sweep) == "manual" {
		return cfg, nil
	}
	period, every := strings.CutPrefix(strings.TrimSpace(f.Sweep), "every ")
	cfg.SweepEvery, err = time.ParseDuration(strings.TrimSpace(period))
	if !every || err != nil || cfg.SweepEvery < time.Minute {
		return cfg, cli.Usage(errors.New("--retention-sweep: not known, or less than a minute"), "'every 24h' or manual")
	}
	return cfg, nil
}

// clerk makes who works on requests beside the API. tel is nil for a command that only asks.
func (a *assembly) clerk(cfg clerk.Config, tel *telemetrySet) (*clerk.Clerk, error) {
	cfg.Vault, cfg.Notary, cfg.Webhooks = a.vault, a.notary, a.hooks
	if tel == nil {
		return clerk.New(cfg)
	}
	cfg.Logger, cfg.Count = tel.logger, tel.Metrics.Job
	c, err := clerk.New(cfg)
	if err != nil {
		return nil, err
	}
	return c, tel.Metrics.WatchLetters(c.Letters)
}
