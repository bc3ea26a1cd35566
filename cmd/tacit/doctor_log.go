package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/internal/cli"
	"github.com/tacitcrm/tacit/internal/postgres"
	"github.com/tacitcrm/tacit/vault"
)

// coveredWithin is how long an entry may be under no published checkpoint before doctor says so: publishing takes a second
// or two.
const coveredWithin = time.Minute

// examineLog looks at the log as it lies in the database, at the keys that sign it, and at the last checkpoint beside the
// keystone. It needs no vault, since a log that is not in order keeps the vault from opening.
func examineLog(ctx context.Context, cfg assemblyConfig, now time.Time) []finding {
	a, err := assembleKeys(ctx, cfg)
	if err != nil {
		return []finding{badFinding("checkpoint", err)}
	}
	defer a.close()
	findings := []finding{examineLogKeys(ctx, a), examineCheckpoint(ctx, a)}
	s, err := readLogState(ctx, a)
	if err != nil {
		return append(findings, badFinding("publishing", err))
	}
	return append(findings, s.publishing(now), s.intake(), examinePublisher(ctx, a))
}

// examineLogKeys opens the keys that sign, and verifies the row of every one that ever did.
func examineLogKeys(ctx context.Context, a *assembly) finding {
	const part = "log keys"
	origin, err := a.notary.Origin(ctx) // any name will do: only epochs are told
	if err != nil {
		return badFinding(part, err)
	}
	if _, err := a.notary.Keys(ctx, origin); errors.Is(err, vault.ErrUnavailable) {
		return badFinding(part, cli.WithHint(err, "a vault from before the log was signed, or never provisioned: tacit migrate"))
	} else if err != nil {
		return badFinding(part, err)
	}
	keys, err := a.notary.VerifierKeys(ctx, origin)
	if err != nil {
		return badFinding(part, err)
	}
	var signing []string
	for _, k := range keys {
		if k.Until.IsZero() {
			signing = append(signing, strconv.Itoa(int(k.Epoch)))
		}
	}
	if len(signing) > 1 {
		return finding{
			Part: part, State: stateWarning, Detail: "epochs " + strings.Join(signing, " and ") + " sign",
			Hint: "give verifiers and witnesses the new key (tacit audit keys), then: tacit audit keys retire",
		}
	}
	return finding{Part: part, State: stateOK, Detail: fmt.Sprintf("epoch %s signs, %d in all", strings.Join(signing, ""), len(keys))}
}

// examineCheckpoint proves that the database continues the last checkpoint that was signed.
func examineCheckpoint(ctx context.Context, a *assembly) finding {
	const part = "checkpoint"
	points, err := proveLog(ctx, a)
	if errors.Is(err, audit.ErrBroken) && len(points) == 0 {
		points, err = proveLog(ctx, a) // the first one may have been published between the two looks
	}
	if err != nil && !errors.Is(err, audit.ErrBroken) {
		err = cli.WithHint(err, "log-checkpoint beside each copy of the keystone is a plain file, and the disk must be mounted; see docs/operations.md, The log does not continue")
	}
	if err != nil {
		return badFinding(part, brokenLog(err))
	}
	state, err := a.notary.Anchor().Read(ctx)
	switch {
	case err != nil:
		return badFinding(part, err)
	case len(points) == 0:
		return finding{Part: part, State: stateOK, Detail: "none signed yet"}
	case len(state.Missing) > 0:
		return finding{
			Part: part, State: stateWarning, Detail: "no copy in " + strings.Join(state.Missing, ", "),
			Hint: "whoever publishes next makes it; is the right disk mounted there?",
		}
	case len(state.Notes) > 1:
		return finding{
			Part: part, State: stateWarning, Detail: "its copies beside the keystone differ, each signed and continued",
			Hint: "it is being advanced, or that was cut short: whoever publishes next settles it",
		}
	}
	return finding{Part: part, State: stateOK, Detail: fmt.Sprintf("the last signed is of %d entries, and the database continues it", points[0].Size)}
}

// proveLog reads the last signed checkpoint and proves that the database continues it.
func proveLog(ctx context.Context, a *assembly) ([]tree.Checkpoint, error) {
	points, err := a.notary.Signed(ctx)
	if err != nil {
		return nil, err
	}
	conn, err := a.pool.Acquire(ctx)
	if err != nil {
		return nil, postgres.Scrub(err)
	}
	defer conn.Release()
	return points, audit.Continues(ctx, conn.Conn(), points)
}

// logState is how far the log's entries have come.
type logState struct {
	size      uint64    // entries in the tree
	published uint64    // of these under the checkpoint that readers get
	waiting   uint64    // entries in the intake that are not in the tree
	since     time.Time // of the oldest one under no published checkpoint; zero where there is none
	refused   int64     // rows that were set aside
}

const (
	countWaiting  = `SELECT count(*) FROM log_intake WHERE ` + archive.Waiting
	oldestWaiting = `SELECT id FROM log_intake WHERE ` + archive.Waiting + ` ORDER BY id LIMIT 1`
	countRefused  = `SELECT count(*) FROM log_refused`
)

func readLogState(ctx context.Context, a *assembly) (s logState, err error) {
	opts := pgx.TxOptions{IsoLevel: pgx.RepeatableRead, AccessMode: pgx.ReadOnly}
	err = pgx.BeginTxFunc(ctx, a.pool, opts, func(tx pgx.Tx) error { return s.read(ctx, tx) })
	return s, postgres.Scrub(err)
}

func (s *logState) read(ctx context.Context, tx pgx.Tx) error {
	head, err := archive.ReadHead(ctx, tx)
	if err != nil {
		return err
	}
	s.size = head.Size
	if c, err := tree.Peek(head.Checkpoint); err == nil {
		s.published = c.Size
	}
	if err := tx.QueryRow(ctx, countRefused).Scan(&s.refused); err != nil {
		return err
	}
	if err := tx.QueryRow(ctx, countWaiting).Scan(&s.waiting); err != nil {
		return err
	}
	if s.published < s.size { // the first in the tree that no checkpoint covers is older than what waits for the tree
		raw, err := archive.NewReader(tx, head.Size).Leaf(ctx, s.published)
		if err != nil {
			return err
		}
		id, err := leaf.PeekID(raw)
		s.since = time.UnixMilli(leaf.Milli(id))
		return err
	}
	if s.waiting > 0 {
		var id [16]byte
		if err := tx.QueryRow(ctx, oldestWaiting).Scan(&id); err != nil {
			return err
		}
		s.since = time.UnixMilli(leaf.Milli(uuid.UUID(id)))
	}
	return nil
}

// publishing tells whether entries get under a checkpoint in time.
func (s *logState) publishing(now time.Time) finding {
	f := finding{Part: "publishing", State: stateOK, Detail: fmt.Sprintf("%d entries under the published checkpoint, %d on their way", s.published, s.size-s.published+s.waiting)}
	late := now.Sub(s.since)
	if s.since.IsZero() || late <= coveredWithin {
		return f
	}
	f.State = stateWarning
	f.Detail = fmt.Sprintf("%d entries are under no published checkpoint, the oldest for %s", s.size-s.published+s.waiting, late.Round(time.Second))
	f.Hint = "does a server publish, and what does it log? by hand: tacit audit publish --once"
	if s.published < s.size {
		f.Hint = "they are in the tree: what does the publisher log? do the witnesses answer? see docs/operations.md, Witnesses"
	}
	return f
}

func (s *logState) intake() finding {
	if s.refused == 0 {
		return finding{Part: "intake", State: stateOK, Detail: "nothing was set aside"}
	}
	return badFinding("intake", cli.WithHint(fmt.Errorf("%d rows that this vault did not write, set aside in log_refused", s.refused),
		"find who can write to log_intake; see docs/compliance.md, When the log does not verify"))
}

// examinePublisher says whether a server with this login could publish. That it cannot is no fault: another may.
func examinePublisher(ctx context.Context, a *assembly) finding {
	var may bool
	if err := a.pool.QueryRow(ctx, mayPublish, publisherRole).Scan(&may); err != nil {
		return badFinding("publisher", postgres.Scrub(err))
	}
	if may {
		return finding{Part: "publisher", State: stateOK, Detail: "this login may publish the log"}
	}
	return finding{
		Part: "publisher", State: stateOK, Detail: "this login may not publish the log",
		Hint: "a server with it needs --publisher-url, or --no-publish where another publishes",
	}
}
