package access

import (
	"slices"
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/audit/tree"
	"github.com/tacitcrm/tacit/policy"
	"github.com/tacitcrm/tacit/vault/credential"
	"github.com/tacitcrm/tacit/vault/facts"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/reply"
)

// Page is a page of a subject's disclosures, newest first. To make a text of C2SP tlog-proof of a row, take Position as its
// index, Hashes as its hashes and Checkpoint as its checkpoint.
type Page struct {
	Rows       []Row
	Next       string
	Checkpoint []byte // a signed note (C2SP tlog-checkpoint), of every proof of the page; nil where no row has one yet
	Own        bool   // told to the subject itself
	Disclosure reply.Disclosure
}

// Row is one entry as far as it is about the subject: GDPR Art. 15(1), in the reading of CJEU C-579/21, that people learn
// when and for what they were looked up, and not by whom among the staff.
type Row struct {
	Entry       uuid.UUID
	Of          uuid.UUID // the record of the same person that it is about, where that is not the one asked for
	Time        time.Time
	App         string    // the credential's client; "" where the entry has none, or its row was edited
	Departments []string  // the credential's teams
	Actor       uuid.UUID // pseudonym of the credential, the same as long as the vault lives
	Self        bool      // by the subject's own credential
	Action      string
	Kind        string
	Records     []uuid.UUID
	Purpose     string
	Basis       string
	Consents    []uuid.UUID // events that the disclosure relied on
	Clear       []string    // fields in clear, or written
	Mask        []string
	Token       []string
	Outcome     audit.Outcome
	Breakglass  bool
	Reasons     []string  // for officers alone, who see refusals too
	Grant       uuid.UUID // break-glass; for officers alone
	Proof       *Proof    // nil while no published checkpoint covers the entry
}

// Proof shows that a row's entry is in the log: Hash is its leaf's (RFC 6962, 2.1), Hashes lead from there to the root of
// the page's checkpoint (2.1.1).
//
// Leaf holds the entry's canonical bytes. An officer gets them of every entry; the subject itself of those whose action is
// about one subject. A page of a list or search names others: by pseudonyms that tell nothing, but how many they are, and
// whether there is anybody else, tells something of them (who was searched for by surname and year of birth learns that a
// twin is known, too; GDPR Art. 15(4)). So the leaf stays away by the action, not by who is named. Hash and Hashes still bind
// the vault to it: nobody can guess a leaf with pseudonyms and sealed details in it, and an officer can show it later to
// whoever is to compare.
type Proof struct {
	Position uint64
	Hash     []byte
	Leaf     []byte // nil where it is withheld
	Hashes   [][]byte
}

// told are the outcomes that a subject is told of: what was disclosed or changed. That somebody was refused tells it
// nothing of its data, and may tell of others' business with the vault.
var told = []audit.Outcome{audit.Released, audit.Written, audit.Erased}

// alone are the actions that are about one subject whoever asks for whatever.
var alone = policy.NewSet(
	policy.ActionRead, policy.ActionLookup, policy.ActionHistory, policy.ActionDisclosures, policy.ActionCreate, policy.ActionUpdate,
	policy.ActionReassign, policy.ActionDelete, policy.ActionErase, policy.ActionConsent, policy.ActionWithdraw, policy.ActionConsents,
	policy.ActionBasis,
)

// Narrow leaves of a question about a subject what is about it: names are its pseudonyms, and a field must have left of the
// subject, not of another one in the same entry. own asks for the subject itself. The error is a *fault.Invalid for an
// outcome that the subject is not told.
func Narrow(q *audit.Query, names []uuid.UUID, own bool) error {
	if own && q.Outcome != "" && !slices.Contains(told, q.Outcome) {
		return &fault.Invalid{Fields: []fault.FieldError{{Field: "outcome", Code: "unknown_outcome", Hint: "released, written or erased"}}}
	}
	field := q.Field
	q.Pseudonyms, q.Keep = names, func(e *audit.Entry) bool {
		if own && (!slices.Contains(told, e.Outcome) || e.Action == policy.ActionHold) {
			return false // that somebody holds data reveals a claim
		}
		return field == "" || slices.ContainsFunc(e.Groups, func(g audit.Group) bool {
			return slices.ContainsFunc(g.Subjects, func(s uuid.UUID) bool { return slices.Contains(names, s) }) &&
				(slices.Contains(g.Clear, field) || slices.Contains(g.Mask, field) || slices.Contains(g.Token, field))
		})
	}
	return nil
}

// Clients lists the credentials of entries, each once.
func Clients(found []audit.Found) []uuid.UUID {
	var ids []uuid.UUID
	for i := range found {
		if c := found[i].Client; c != uuid.Nil && !slices.Contains(ids, c) {
			ids = append(ids, c)
		}
	}
	return ids
}

// New makes a page of entries that were found about the subject of facts, with the proof of each, see audit.Log.Inclusions
// (none where nothing was published yet), and the credentials they name. linked are other records of the same person: an
// entry about several of them is a row of each. own tells it to the subject itself. Errors as those of PartOf.
func New(f *facts.Facts, linked []*facts.Facts, found []audit.Found, proofs []*tree.Proof, by map[uuid.UUID]credential.Spec, own bool) (Page, error) {
	page := Page{Rows: make([]Row, 0, len(found)), Own: own}
	for i := range found {
		for _, of := range slices.Concat([]*facts.Facts{f}, linked) {
			mine, err := of.Pseudonym(found[i].Time)
			if err != nil {
				return Page{}, err
			}
			if len(linked) > 0 && !slices.Contains(found[i].Pseudonyms(), mine) {
				continue
			}
			row, err := newRow(of, &found[i].Entry, by, own)
			if err != nil {
				return Page{}, err
			}
			if of != f {
				row.Of = of.Subject
			}
			if i < len(proofs) && proofs[i] != nil {
				page.Checkpoint = proofs[i].Checkpoint
				if row.Proof, err = newProof(of, &found[i].Entry, proofs[i], own); err != nil {
					return Page{}, err
				}
			}
			page.Rows = append(page.Rows, row)
		}
	}
	return page, nil
}

func newRow(f *facts.Facts, e *audit.Entry, by map[uuid.UUID]credential.Spec, own bool) (Row, error) {
	part, err := PartOf(e, f)
	if err != nil {
		return Row{}, err
	}
	c := by[e.Client]
	row := Row{
		Entry: e.ID, Time: e.Time, App: c.Client, Departments: c.Teams, Actor: e.Actor, Self: c.Subject == f.Subject,
		Action: e.Action, Kind: e.Kind, Purpose: e.Purpose, Basis: e.Basis, Outcome: e.Outcome, Records: part.Records(f.Subject),
		Breakglass: slices.Contains(e.Reasons, reasonGlass),
	}
	row.Clear, row.Mask, row.Token = part.Fields()
	for i := range part.Details {
		d := &part.Details[i]
		row.Consents = append(row.Consents, d.Consents...)
		row.Breakglass = row.Breakglass || d.Grant != uuid.Nil
		if !own && d.Grant != uuid.Nil {
			row.Grant = d.Grant
		}
	}
	if !own {
		row.Reasons = e.Reasons
	}
	return row, nil
}

// reasonGlass is the reason of an entry that left under a break-glass grant.
const reasonGlass = "breakglass"

func newProof(f *facts.Facts, e *audit.Entry, p *tree.Proof, own bool) (*Proof, error) {
	leaf, err := e.MarshalCanonical()
	if err != nil {
		return nil, err //nolint:wrapcheck // it names the entry
	}
	out := &Proof{Position: p.Index, Hash: tree.HashLeaf(leaf), Hashes: p.Hashes}
	mine, err := f.Pseudonym(e.Time)
	if err != nil {
		return nil, err
	}
	others := slices.ContainsFunc(e.Pseudonyms(), func(name uuid.UUID) bool { return name != mine })
	if !own || alone.Has(e.Action) && !others {
		out.Leaf = leaf
	}
	return out, nil
}
