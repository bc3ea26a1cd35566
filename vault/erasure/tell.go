package erasure

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/go-json-experiment/json"
	"github.com/google/uuid"
	"github.com/jackc/pgx/v5"

	"github.com/tacitcrm/tacit/audit"
	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/catalog"
	"github.com/tacitcrm/tacit/vault/fault"
	"github.com/tacitcrm/tacit/vault/keyring"
	"github.com/tacitcrm/tacit/vault/requests"
	"github.com/tacitcrm/tacit/vault/rights"
	"github.com/tacitcrm/tacit/vault/store"
)

// Answers are what a recipient can say to an instruction (GDPR Art. 19).
func Answers() []string { return []string{"acknowledged", "erased", "refused"} }

// Instruction is what a recipient is to do: erase what it has of the person whom it knows by these ids.
type Instruction struct {
	ID       uuid.UUID
	Request  uuid.UUID
	Client   string
	IDs      []string // empty once the request is closed
	ToldAt   time.Time
	Answer   string // "" for none yet
	Answered time.Time
}

const (
	insertInstruction = `INSERT INTO instruction (subject, id, client, sealed, told, mac) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`
	selectInstruction = `SELECT subject, id, client, sealed, told, answer, answered, mac FROM instruction`
	updateInstruction = `UPDATE instruction SET answer = $3, answered = $4, mac = $5 WHERE subject = $1 AND id = $2`
)

// instructionField is the number under which the ids of an instruction are sealed.
const instructionField = 1

func instructionPlace(request, id uuid.UUID) crypto.Place {
	return crypto.Place{Subject: crypto.ID(request), Record: crypto.ID(id), Field: instructionField, Class: uint8(catalog.ContactPost), Version: 1}
}

// keySlot is the key that instructions lie under: that of the closing, or, of a request that came back by an appeal after its
// closing, the one that is left.
func keySlot(st *requests.Stored) uint8 {
	if st.Keys.Shredded(catalog.SlotContact) {
		return catalog.SlotContent
	}
	return catalog.SlotContact
}

func (i *Instruction) parts(sealed []byte) [][]byte {
	return [][]byte{i.Request[:], i.ID[:], []byte(i.Client), sealed, keyring.TimePart(i.ToldAt), []byte(i.Answer), keyring.TimePart(i.Answered)}
}

// tell lays the instructions out for the recipients, who fetch them with credentials of their own.
func (s *stage) tell(ctx context.Context) error {
	roots, err := s.p.On.Keys.Roots(ctx)
	if err != nil {
		return err
	}
	key, err := s.Keys.Key(keySlot(s.Stored))
	if err != nil {
		return err
	}
	for n := range s.work.Recipients {
		r := &s.work.Recipients[n]
		if r.ID != uuid.Nil {
			continue // told before: this is the rest of an erasure that was kept in part
		}
		if r.ID, err = store.NewID(); err != nil {
			return err
		}
		b, err := json.Marshal(r.IDs)
		if err != nil {
			return fmt.Errorf("instruction %s: %w", r.ID, err)
		}
		i := Instruction{ID: r.ID, Request: s.ID, Client: r.Client, ToldAt: s.now}
		sealed, err := key.Seal(instructionPlace(s.ID, r.ID), crypto.NewSecret(b))
		if err != nil {
			return fmt.Errorf("instruction %s: %w", r.ID, err)
		}
		if _, err := s.tx.Exec(ctx, insertInstruction, s.ID, r.ID, r.Client, sealed, i.ToldAt, roots.MAC.Sum(keyring.TagInstruction, i.parts(sealed)...)); err != nil {
			return fmt.Errorf("instruction %s: %w", r.ID, store.Fault(err))
		}
	}
	if len(s.work.Recipients) > 0 {
		if err := s.log(ctx, "propagate", audit.Written, uuid.Nil); err != nil {
			return err
		}
	}
	return s.done(ctx, rights.Event{Step: rights.StepTell})
}

// Instructions lists what a client has not answered yet, the oldest first, with the ids by which it knows each person.
func Instructions(ctx context.Context, q store.Querier, keys *keyring.Ring, rs *requests.Store, client string, limit int) ([]Instruction, error) {
	list, sealed, err := readInstructions(ctx, q, keys, selectInstruction+` WHERE client = $1 AND answered IS NULL ORDER BY told, id LIMIT $2`, client, limit)
	if err != nil {
		return nil, err
	}
	for n := range list {
		if sealed[n] == nil {
			continue
		}
		if err := list[n].open(ctx, q, rs, sealed[n]); err != nil {
			return nil, err
		}
	}
	return list, nil
}

func (i *Instruction) open(ctx context.Context, q store.Querier, rs *requests.Store, sealed []byte) error {
	st, err := rs.Read(ctx, q, i.Request)
	if err != nil {
		return err
	}
	key, err := st.Keys.Key(keySlot(st))
	if errors.Is(err, fault.ErrShredded) {
		return nil
	}
	if err != nil {
		return err
	}
	plain, err := key.Open(instructionPlace(i.Request, i.ID), sealed)
	if err != nil && st.Keys.Shredded(catalog.SlotContact) {
		return nil // it was sealed before the closing
	}
	if err != nil {
		return fmt.Errorf("instruction %s: %w: %w", i.ID, fault.ErrIntegrity, err)
	}
	return unmarshalIDs(plain, &i.IDs)
}

func readInstructions(ctx context.Context, q store.Querier, keys *keyring.Ring, sql string, args ...any) (list []Instruction, sealed [][]byte, err error) {
	roots, err := keys.Roots(ctx)
	if err != nil {
		return nil, nil, err
	}
	rows, err := q.Query(ctx, sql, args...)
	if err != nil {
		return nil, nil, fmt.Errorf("instructions: %w", store.Fault(err))
	}
	list, err = pgx.CollectRows(rows, func(r pgx.CollectableRow) (Instruction, error) {
		var i Instruction
		var answer *string
		var answered *time.Time
		var box, mac []byte
		if err := r.Scan(&i.Request, &i.ID, &i.Client, &box, &i.ToldAt, &answer, &answered, &mac); err != nil {
			return i, err //nolint:wrapcheck // wrapped below
		}
		i.ToldAt, i.Answered = store.Micro(i.ToldAt), store.TimeOf(answered)
		if answer != nil {
			i.Answer = *answer
		}
		if !roots.MAC.Verify(mac, keyring.TagInstruction, i.parts(box)...) {
			return i, fmt.Errorf("instruction %s: %w", i.ID, fault.ErrIntegrity)
		}
		sealed = append(sealed, box)
		return i, nil
	})
	if errors.Is(err, fault.ErrIntegrity) {
		return nil, nil, err
	}
	if err != nil {
		return nil, nil, fmt.Errorf("instructions: %w", store.Fault(err))
	}
	return list, sealed, nil
}

// Answer records what a client says to an instruction of its own. Another's, and one that was answered otherwise, is
// fault.ErrNotFound. The certificate of the request is issued anew.
func Answer(ctx context.Context, tx pgx.Tx, keys *keyring.Ring, rs *requests.Store, client string, id uuid.UUID, answer string) (Instruction, error) {
	if !slices.Contains(Answers(), answer) {
		return Instruction{}, &fault.Invalid{Fields: []fault.FieldError{{Field: "answer", Code: "not_declared", Hint: "acknowledged, erased or refused"}}}
	}
	const own = ` WHERE id = $1 AND client = $2`
	list, _, err := readInstructions(ctx, tx, keys, selectInstruction+own, id, client)
	if err != nil {
		return Instruction{}, err
	}
	if len(list) == 0 {
		return Instruction{}, fmt.Errorf("instruction %s: %w", id, fault.ErrNotFound)
	}
	st, err := rs.Lock(ctx, tx, list[0].Request) // the request before what belongs to it, as the procedure does
	if err != nil {
		return Instruction{}, err
	}
	list, sealed, err := readInstructions(ctx, tx, keys, selectInstruction+own+` FOR UPDATE`, id, client)
	if err != nil {
		return Instruction{}, err
	}
	if len(list) == 0 || list[0].Answer != "" && list[0].Answer != answer && list[0].Answer != "acknowledged" {
		return Instruction{}, fmt.Errorf("instruction %s: %w", id, fault.ErrNotFound)
	}
	i := list[0]
	now, err := store.Now(ctx, tx)
	if err != nil {
		return Instruction{}, err
	}
	roots, err := keys.Roots(ctx)
	if err != nil {
		return Instruction{}, err
	}
	i.Answer, i.Answered = answer, now
	if _, err := tx.Exec(ctx, updateInstruction, i.Request, i.ID, answer, now, roots.MAC.Sum(keyring.TagInstruction, i.parts(sealed[0])...)); err != nil {
		return Instruction{}, fmt.Errorf("instruction %s: %w", id, store.Fault(err))
	}
	if st.Status.Closed() {
		st.Next = now
	}
	return i, rs.Put(ctx, tx, st)
}
