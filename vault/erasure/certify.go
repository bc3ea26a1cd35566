package erasure

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/certificate"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/letter"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// soon is how long a certificate waits for what comes by itself: the publishing of an entry, a flip.
const soon = 2 * time.Second

// certify issues the certificate, once the entries of the request are published, and the destroyed keys unreadable in
// backups or a bound for that is known.
func (s *stage) certify(ctx context.Context) error {
	if s.work.Person == uuid.Nil {
		return s.withoutCertificate(ctx)
	}
	ready, err := s.ends(ctx)
	if err != nil {
		return err
	}
	if !ready {
		return s.restRemembering(ctx, s.now.Add(s.patience()))
	}
	entries, err := s.proven(ctx)
	if errors.Is(err, audit.ErrUnpublished) {
		return s.restRemembering(ctx, s.now.Add(soon))
	}
	if err != nil {
		return err
	}
	issued, err := s.issue(ctx, entries)
	if err != nil {
		return err
	}
	if s.Status.Closed() { // a recipient has answered since
		return s.keepWork(ctx)
	}
	if err := s.letters(ctx, issued); err != nil {
		return err
	}
	return s.done(ctx, rights.Event{Step: rights.StepCertify})
}

// withoutCertificate ends a request about somebody who was erased before it began: nothing that this request did can be
// shown, and the person is told that there is nothing left.
func (s *stage) withoutCertificate(ctx context.Context) error {
	if err := s.log(ctx, "certify", audit.Absent, uuid.Nil, "erased_before"); err != nil {
		return err
	}
	if err := s.write(ctx, letter.RequestFulfilled{Request: s.ID, Type: string(s.Type), Done: s.now}); err != nil {
		return err
	}
	return s.done(ctx, rights.Event{Step: rights.StepCertify})
}

// patience grows with how long a flip has been waited for: a flip comes within seconds, or at somebody's leisure.
func (s *stage) patience() time.Duration {
	return min(max(s.now.Sub(s.Reached(rights.Checking))/4, soon), probeAgain)
}

func (s *stage) restRemembering(ctx context.Context, until time.Time) error {
	if err := s.keepWork(ctx); err != nil {
		return err
	}
	return s.rest(ctx, until)
}

// ends notes which generations of the keystone are destroyed, and reports whether a certificate can say of every key when
// backups forget it.
func (s *stage) ends(ctx context.Context) (ready bool, err error) {
	held, err := s.p.On.Keystone.Held(ctx)
	if err != nil {
		return false, fmt.Errorf("keystone: %w: %w", fault.ErrUnavailable, err)
	}
	ready = true
	for i := range s.work.Destroyed {
		d := &s.work.Destroyed[i]
		g := uint64(d.Generation) //nolint:gosec // > 0
		switch {
		case !d.Ended.IsZero():
		case !slices.Contains(held.Roots, g) && !slices.Contains(held.Retiring, g):
			d.Ended = s.now
		case s.now.Before(d.At.Add(s.p.CertifyWithin)), !s.bound(d).After(s.now):
			ready = false // a flip is awaited: a schedule's, or by hand
		}
	}
	return ready, nil
}

// bound is when a key that backups still hold is forgotten; zero where keys are flipped by hand.
func (s *stage) bound(d *destroyed) time.Time {
	if s.p.On.Bound.Within <= 0 {
		return time.Time{}
	}
	return d.At.Add(s.p.On.Bound.Within)
}

// proven reads the request's entries with proofs under one checkpoint.
func (s *stage) proven(ctx context.Context) ([]certificate.Logged, error) {
	found := make([]audit.Found, len(s.work.Entries))
	for i, id := range s.work.Entries {
		var err error
		if found[i], err = s.p.On.Log.Entry(ctx, id); err != nil {
			return nil, fmt.Errorf("entry %s: %w", id, err)
		}
	}
	proofs, err := s.p.On.Log.Inclusions(ctx, found)
	if err != nil {
		return nil, err //nolint:wrapcheck // ErrUnpublished, or it says what it did
	}
	out := make([]certificate.Logged, len(found))
	for i := range found {
		if proofs[i] == nil {
			return nil, audit.ErrUnpublished
		}
		leaf, err := found[i].MarshalCanonical()
		if err != nil {
			return nil, fmt.Errorf("entry %s: %w: %w", found[i].ID, fault.ErrIntegrity, err)
		}
		out[i] = certificate.Logged{Leaf: leaf, Proof: *proofs[i]}
	}
	return out, nil
}

const insertCertificate = `INSERT INTO certificate (subject, version, body, note, issued) VALUES ($1, $2, $3, $4, $5)`

// issue makes, signs, stores and logs the certificate.
func (s *stage) issue(ctx context.Context, entries []certificate.Logged) (certificate.Certificate, error) {
	d, err := s.draft(ctx, entries)
	if err != nil {
		return certificate.Certificate{}, err
	}
	c, err := certificate.New(d)
	if err != nil {
		return c, err //nolint:wrapcheck // it names the request
	}
	signers, err := s.p.Signers(ctx, c.Origin)
	if err != nil {
		return c, err
	}
	doc, signed, err := c.Sign(signers...)
	if err != nil {
		return c, err //nolint:wrapcheck // it names the certificate
	}
	if _, err := s.tx.Exec(ctx, insertCertificate, s.ID, c.Issue, doc, signed, s.now); err != nil {
		return c, fmt.Errorf("certificate %s: %w", c.ID, store.Fault(err))
	}
	kept, sum := s.work.Entries, sha256.Sum256(doc)
	s.digest = sum[:]
	if err := s.log(ctx, "certify", audit.Written, uuid.Nil, string(c.Status)); err != nil {
		return c, err
	}
	s.work.Entries = kept // a later certificate is of the erasure, not of this one
	s.work.Issued = append(s.work.Issued, c.ID)
	return c, nil
}

func (s *stage) draft(ctx context.Context, entries []certificate.Logged) (certificate.Draft, error) {
	at, err := tree.Peek(entries[0].Proof.Checkpoint)
	if err != nil {
		return certificate.Draft{}, fmt.Errorf("checkpoint: %w: %w", fault.ErrIntegrity, err)
	}
	id, err := store.NewID()
	if err != nil {
		return certificate.Draft{}, err
	}
	recipients, err := s.recipients(ctx)
	if err != nil {
		return certificate.Draft{}, err
	}
	if _, err := s.fates(ctx); err != nil { // for the holds that stand
		return certificate.Draft{}, err
	}
	d := certificate.Draft{
		ID: id, Issue: len(s.work.Issued) + 1, Origin: at.Origin, IssuedAt: s.now, Request: s.ID, Regime: s.Regime, Ground: groundOf(s.Regime),
		Subject:   certificate.Commitment(certificate.Salt(s.work.Salt), s.About),
		Dates:     certificate.Dates{Received: s.ReceivedAt, Decided: s.Decision.At, Frozen: s.work.Frozen},
		Destroyed: s.destroyedKeys(), Deleted: certificate.Deleted{Rows: s.work.Rows, Tokens: s.work.Tokens},
		Bounds: s.bounds(), Kept: s.kept(), Recipients: recipients, Pseudonyms: s.work.Pseudonyms, Entries: entries,
	}
	if n := len(s.work.Issued); n > 0 {
		d.Replaces = s.work.Issued[n-1]
	}
	for _, f := range s.work.Probes {
		d.Probes = append(d.Probes, certificate.Probe{Name: f.Name, Searched: f.Searched, Looked: f.Looked, Found: f.Found})
	}
	return d, nil
}

// groundOf is the right that the request rests on.
func groundOf(regime string) certificate.Ground {
	citations := map[string]string{
		"gdpr": "GDPR Art. 17(1)", "uk_gdpr": "UK GDPR Art. 17(1)", "california": "Cal. Civ. Code § 1798.105", "virginia": "Va. Code § 59.1-577(A)(3)",
	}
	citation, ok := citations[regime]
	if !ok {
		citation = regime
	}
	return certificate.Ground{Code: "erasure_request", Citation: citation}
}

func (s *stage) destroyedKeys() []certificate.Key {
	keys := make([]certificate.Key, len(s.work.Destroyed))
	for i := range s.work.Destroyed {
		d := &s.work.Destroyed[i]
		keys[i] = certificate.Key{
			Class: d.Class, Slot: d.Part*slotsPerRecord + int(d.Slot), Bucket: d.Bucket, BucketVersion: int(d.Version), Generation: d.Generation,
			DeletedAt: d.At, DestroyedAt: d.Ended,
		}
		if d.Ended.IsZero() {
			keys[i].Bound = certificate.Bound{Until: s.bound(d), Flip: "schedule"}
		}
	}
	return keys
}

// bounds says what older backups may still hold.
func (s *stage) bounds() certificate.Bounds {
	b := certificate.Bounds{BestEffort: s.p.On.Keystone.BestEffort()}
	if s.work.Tokens["token"] > 0 && s.p.IndexPeriod > 0 {
		b.TokensUntil = s.lastDestroyed().Add(s.p.IndexPeriod + s.p.On.Bound.Within) // the epoch's end, and the flip after it
	}
	for _, k := range s.rev.Catalog.Kinds {
		for _, f := range k.Fields {
			if f.Column != "" {
				b.ClearColumns = append(b.ClearColumns, k.Table+"."+f.Column)
			}
		}
	}
	return b
}

func (s *stage) lastDestroyed() (last time.Time) {
	for _, d := range s.work.Destroyed {
		if d.At.After(last) {
			last = d.At
		}
	}
	return last
}

// kept says what is left, and until when. What may go by now, because its time has come or its hold was released since, goes
// right after this certificate, within the day.
func (s *stage) kept() []certificate.Kept {
	var kept []certificate.Kept
	for _, k := range s.Kept {
		c := certificate.Kept{Class: k.Class, Ground: certificate.Ground{Code: k.Ground, Citation: k.Citation}, Until: k.Until, ReadableFor: certificate.Legal}
		review, stands := s.review(k.Hold)
		switch {
		case k.Ground == GroundDecision:
			c.Until, c.ReadableFor = time.Time{}, certificate.Any
		case k.Until.IsZero() && stands:
			c.Review = review
		case !k.Until.After(s.now):
			c.Until = s.now.Add(reviewEvery)
		}
		if g, ok := s.rev.Catalog.HoldGround(k.Ground); ok && g.Secret {
			c.Ground = certificate.Ground{Code: "legal_ground", Citation: NeutralCitation}
		}
		if c.Ground.Citation == "" {
			c.Ground.Citation = k.Ground
		}
		kept = append(kept, c)
	}
	return kept
}

// NeutralCitation stands for the law of a ground that the person may not be told.
const NeutralCitation = "GDPR Art. 17(3)"

// review is when somebody looks next whether a hold is still needed; false for one that was released.
func (s *stage) review(hold uuid.UUID) (at time.Time, stands bool) {
	for _, h := range s.holds {
		if h.ID == hold {
			return h.Review, true
		}
	}
	return time.Time{}, false
}

// recipients says what was told to whom, and what they answered. Who stayed silent beyond its time is not waited for.
func (s *stage) recipients(ctx context.Context) ([]certificate.Recipient, error) {
	list, _, err := readInstructions(ctx, s.tx, s.p.On.Keys, selectInstruction+` WHERE subject = $1 ORDER BY client, id`, s.ID)
	if err != nil {
		return nil, err
	}
	s.silent, s.work.Stated = time.Time{}, nil
	var out []certificate.Recipient
	for _, i := range list {
		r := certificate.Recipient{Name: i.Client, ToldAt: i.ToldAt, AnsweredAt: i.Answered, Answer: certificate.Answer(i.Answer)}
		days := defaultRespond
		for _, w := range s.work.Recipients {
			if w.ID == i.ID {
				r.Name, days = w.Name, w.Days
			}
		}
		if i.Answer == "" {
			r.Answer = certificate.Overdue
			if due := i.ToldAt.AddDate(0, 0, days); due.After(s.now) {
				r.Answer = certificate.Silent
				if s.silent.IsZero() || due.Before(s.silent) {
					s.silent = due
				}
			}
		}
		s.work.Stated = append(s.work.Stated, string(r.Answer))
		out = append(out, r)
	}
	return out, nil
}

// letters queues what the person is to know: that it is done, what is left, and what the certificate is checked by.
func (s *stage) letters(ctx context.Context, c certificate.Certificate) error {
	vars := []letter.Vars{letter.CertificateReady{
		Request: s.ID, Partial: c.Status == certificate.Partial,
		Subject: crypto.SecretString(s.About.String()), Salt: crypto.SecretString(hex.EncodeToString(s.work.Salt)),
	}}
	if len(s.Kept) > 0 {
		p := letter.RequestPartFulfilled{Request: s.ID, Type: string(s.Type), Done: s.now, Reasons: s.Decision.Reasons}
		for _, k := range s.Kept {
			one := letter.Kept{Class: k.Class, Ground: k.Ground, Citation: k.Citation, Until: k.Until}
			if g, ok := s.rev.Catalog.HoldGround(k.Ground); ok && g.Secret {
				one.Ground, one.Citation = "retention", NeutralCitation
			} else if ok {
				one.Ground = g.Title
			}
			p.Kept = append(p.Kept, one)
		}
		p.Complain, p.Remedy, p.Appeal = s.texts()
		vars = append([]letter.Vars{p}, vars...)
	}
	for _, v := range vars {
		if err := s.write(ctx, v); err != nil {
			return err
		}
	}
	return nil
}

func (s *stage) texts() (complain, remedy, appeal bool) {
	texts := s.settings.Regime.RefusalTexts
	return slices.Contains(texts, rights.TextComplain), slices.Contains(texts, rights.TextRemedy), slices.Contains(texts, rights.TextAppeal)
}
