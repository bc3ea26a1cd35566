package ledger_test

import (
	"errors"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/internal/postgres/pgtest"
	"github.com/tacitcrm/tacit/vault/consent"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/ledger"
)

// plain is an event as releases knew it that knew no contact points.
func plain(n byte) consent.Event {
	return consent.Event{
		ID: uuid.UUID{15: n}, Kind: consent.KindWithdrawn, Purpose: "marketing", Channel: "email", Credential: uuid.UUID{14: 1}, Entry: uuid.UUID{14: 2},
		OccurredAt: noon, RecordedAt: noon,
	}
}

// extended uses each attribute that came later.
func extended(n byte) consent.Event {
	e := plain(n)
	e.Kind, e.Grade, e.Evidence = consent.KindImported, consent.GradeVerified, make([]byte, 32)
	e.Notice = consent.Notice{ID: "marketing", Version: 1, SHA256: make([]byte, 32)}
	e.Point, e.Guardian, e.Voids = uuid.UUID{13: 1}, uuid.UUID{13: 2}, uuid.UUID{13: 3}
	return e
}

func appendTo(t *testing.T, pool *pgxpool.Pool, mac *crypto.MAC, subject uuid.UUID, events ...consent.Event) ledger.State {
	t.Helper()
	var s ledger.State
	must(t, pgx.BeginFunc(t.Context(), pool, func(tx pgx.Tx) error {
		for i, e := range events {
			if err := s.AppendConsent(t.Context(), tx, mac, subject, events[:i:i], e); err != nil {
				return err
			}
		}
		return nil
	}))
	return s
}

func TestConsentsAreReadAsWritten(t *testing.T) {
	t.Parallel()
	pool, mac, subject := pgtest.New(t), newMAC(t), uuid.New()
	want := []consent.Event{plain(1), extended(2)}
	s := appendTo(t, pool, mac, subject, want...)
	got, err := s.ReadConsents(t.Context(), pool, mac, subject)
	must(t, err)
	if diff := cmp.Diff(want, got, cmp.Transformer("", func(e consent.Event) consent.Event {
		if len(e.Evidence) == 0 {
			e.Evidence = nil
		}
		if len(e.Notice.SHA256) == 0 {
			e.Notice.SHA256 = nil
		}
		return e
	})); diff != "" {
		t.Errorf("ReadConsents (-want +got):\n%s", diff)
	}
	if p := s.Consents.Point("marketing", "email", want[1].Point, noon); p.Status != consent.Withdrawn {
		t.Errorf("the state was folded without the withdrawal of the channel: %+v", p)
	}
}

// A transaction that waited for another has the earlier time, and what it records is later all the same.
func TestAWithdrawalIsNotRecordedBeforeTheConsentItFollows(t *testing.T) {
	t.Parallel()
	pool, mac, subject := pgtest.New(t), newMAC(t), uuid.New()
	given := plain(1)
	given.Kind, given.Notice = consent.KindGiven, consent.Notice{ID: "marketing", Version: 1, SHA256: make([]byte, 32)}
	withdrawn := plain(2)
	withdrawn.OccurredAt, withdrawn.RecordedAt = noon.Add(-time.Second), noon.Add(-time.Second)
	s := appendTo(t, pool, mac, subject, given, withdrawn)
	if got := s.Consents.Channel("marketing", "email", noon); got.Status != consent.Withdrawn {
		t.Errorf("the state: got %+v", got)
	}
	events, err := s.ReadConsents(t.Context(), pool, mac, subject)
	must(t, err)
	if !events[1].RecordedAt.Equal(noon) || !events[1].OccurredAt.Equal(withdrawn.OccurredAt) {
		t.Errorf("got %+v", events[1])
	}
}

// TestEarlierRowsKeepTheirMACs reads a row as a release wrote it that knew no contact points.
func TestEarlierRowsKeepTheirMACs(t *testing.T) {
	t.Parallel()
	pool, mac, subject := pgtest.New(t), newMAC(t), uuid.New()
	e := plain(1)
	appendTo(t, pool, mac, subject, e)
	sum := mac.Sum(keyring.TagConsent, subject[:], e.ID[:], []byte(e.Kind), []byte(e.Purpose), []byte(e.Channel), []byte{0}, nil,
		keyring.NumberPart(0), nil, nil, nil, nil, nil, e.Credential[:], keyring.TimePart(time.Time{}), keyring.TimePart(noon),
		keyring.TimePart(noon), e.Entry[:])
	if _, err := pool.Exec(t.Context(), `UPDATE consent_event SET mac = $2 WHERE subject = $1`, subject, sum); err != nil {
		t.Fatal(err)
	}
	if got, err := (ledger.State{Events: 1}).ReadConsents(t.Context(), pool, mac, subject); err != nil || len(got) != 1 {
		t.Errorf("got %d events, %v", len(got), err)
	}
}

// TestNoAttributeIsGainedOrLost edits one attribute at a time in the database.
func TestNoAttributeIsGainedOrLost(t *testing.T) {
	t.Parallel()
	pool, mac, subject := pgtest.New(t), newMAC(t), uuid.New()
	s := appendTo(t, pool, mac, subject, plain(1), extended(2))
	for name, set := range map[string]string{
		"point gained":    `point = '00000000-0000-0000-0000-000000000009' WHERE id = '00000000-0000-0000-0000-000000000001'`,
		"guardian gained": `guardian = '00000000-0000-0000-0000-000000000009' WHERE id = '00000000-0000-0000-0000-000000000001'`,
		"voids gained":    `voids = '00000000-0000-0000-0000-000000000009' WHERE id = '00000000-0000-0000-0000-000000000001'`,
		"grade gained":    `grade = 'verified' WHERE id = '00000000-0000-0000-0000-000000000001'`,
		"point lost":      `point = NULL WHERE id = '00000000-0000-0000-0000-000000000002'`,
		"guardian lost":   `guardian = NULL WHERE id = '00000000-0000-0000-0000-000000000002'`,
		"voids lost":      `voids = NULL WHERE id = '00000000-0000-0000-0000-000000000002'`,
		"grade lost":      `grade = NULL WHERE id = '00000000-0000-0000-0000-000000000002'`,
		"grade improved":  `grade = 'documented' WHERE id = '00000000-0000-0000-0000-000000000002'`,
		"moved":           `point = guardian, guardian = point WHERE id = '00000000-0000-0000-0000-000000000002'`,
		"all lost":        `point = NULL, guardian = NULL, voids = NULL, grade = NULL WHERE id = '00000000-0000-0000-0000-000000000002'`,
	} {
		tx, err := pool.Begin(t.Context())
		must(t, err)
		tag, err := tx.Exec(t.Context(), `UPDATE consent_event SET `+set)
		must(t, err)
		if _, err := s.ReadConsents(t.Context(), tx, mac, subject); tag.RowsAffected() != 1 || !errors.Is(err, fault.ErrIntegrity) {
			t.Errorf("%s: %d rows, got %v", name, tag.RowsAffected(), err)
		}
		must(t, tx.Rollback(t.Context()))
	}
	if _, err := s.ReadConsents(t.Context(), pool, mac, subject); err != nil {
		t.Errorf("unedited: %v", err)
	}
}
