package bench

import (
	"crypto/sha256"
	"encoding/binary"
	"math/rand/v2"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
)

// What the entries are about: as much variety as a company's day has, since storage and indexes depend on it.
const (
	logApps     = 20
	logSubjects = 100_000
	sealedSize  = 61 // bytes of a subject's sealed details in an ordinary read
	maxSubjects = audit.MaxSubjects
)

// fieldSets are what left of a subject: in clear, and masked.
var fieldSets = [12]struct{ clear, mask []string }{
	{[]string{"family_name", "given_name"}, nil},
	{[]string{"family_name", "given_name", "contact.email"}, nil},
	{[]string{"family_name", "given_name"}, []string{"contact.email", "contact.phone"}},
	{[]string{"family_name", "given_name", "contact.phone"}, []string{"contact.email"}},
	{[]string{"birth_date", "family_name", "given_name"}, []string{"contact.email"}},
	{[]string{"contact.email", "contact.phone", "family_name", "given_name", "language"}, nil},
	{[]string{"contact.post", "family_name", "given_name"}, []string{"contact.phone"}},
	{[]string{"contact.email"}, nil},
	{[]string{"segment", "stage"}, []string{"birth_date", "contact.email", "contact.phone", "family_name", "given_name"}},
	{[]string{"language", "region", "segment", "stage"}, nil},
	{[]string{"contact.email", "family_name", "given_name", "notes", "region", "stage"}, []string{"birth_date"}},
	{[]string{"bases", "consents"}, nil},
}

// purposes are of four apps each.
var purposes = [5]string{"support", "sales", "billing", "marketing", "analytics"}

// scribe makes one client's entries.
type scribe struct {
	random   *rand.Rand
	noise    *rand.ChaCha8
	policy   [32]byte
	catalog  [32]byte
	subjects int // an entry
}

// newScribe makes the scribe of the nth client of all; each makes others' entries, and the same ones every time but for
// ids, times and sealed bytes.
func newScribe(n, subjects int) *scribe {
	seed := sha256.Sum256(binary.AppendUvarint([]byte("client"), uint64(n))) //nolint:gosec // a small number
	noise := rand.NewChaCha8(seed)
	return &scribe{
		random: rand.New(noise), noise: noise, subjects: subjects, //nolint:gosec // load, no secret
		policy: sha256.Sum256([]byte("policy")), catalog: sha256.Sum256([]byte("catalog")),
	}
}

// What pseudonyms are of.
const (
	ofActor uint64 = iota
	ofClient
	ofSubject
)

// pseudonym is always the same of the nth of a kind. A real one is made by HMAC before it comes to the log.
func pseudonym(kind uint64, n int) (id uuid.UUID) {
	mix := rand.NewPCG(kind, uint64(n)) //nolint:gosec // a small number; no secret
	binary.LittleEndian.PutUint64(id[:8], mix.Uint64())
	binary.LittleEndian.PutUint64(id[8:], mix.Uint64())
	return id
}

// fill makes e the entry of a read: of one subject by id, or of a page of a list, a fifth of which shows other fields.
func (s *scribe) fill(e *audit.Entry) *audit.Entry {
	app := s.random.IntN(logApps)
	e.Actor, e.Client = pseudonym(ofActor, app), pseudonym(ofClient, app)
	e.Action, e.Kind, e.Purpose, e.Basis = "read", "contact", purposes[app%len(purposes)], "contract"
	e.Policy, e.Catalog = s.policy, s.catalog
	e.Decision, e.Outcome = audit.Allow, audit.Released
	if s.subjects == 1 {
		e.Groups = []audit.Group{s.group(1)}
		return e
	}
	e.Action = "list"
	e.Groups = []audit.Group{s.group(s.subjects - s.subjects/5)}
	if other := s.subjects / 5; other > 0 {
		e.Groups = append(e.Groups, s.group(other))
	}
	return e
}

func (s *scribe) group(subjects int) audit.Group {
	set := fieldSets[s.random.IntN(len(fieldSets))]
	g := audit.Group{
		Clear: set.clear, Mask: set.mask, Subjects: make([]uuid.UUID, subjects), Details: make([][]byte, subjects),
	}
	sealed := make([]byte, subjects*sealedSize)
	_, _ = s.noise.Read(sealed) // never fails
	for i := range subjects {
		g.Subjects[i] = pseudonym(ofSubject, s.random.IntN(logSubjects))
		g.Details[i] = sealed[i*sealedSize : (i+1)*sealedSize : (i+1)*sealedSize]
	}
	return g
}
