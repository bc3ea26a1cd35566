package crypto

import (
	"context"
	"fmt"
)

// Held says what a keystone holds.
type Held struct {
	Serial   uint64   // counts the changes of the keystone
	Roots    []uint64 // generations in use, ascending
	Retiring []uint64 // generations given to nobody, that are to be destroyed; ascending
	Vault    ID       // the owner; zero for none yet
	Copies   int      // directories that hold exactly this, of all in Dirs
}

// Held reads the copies and says what they hold. It does not ask the KMS. The
// error is ErrUnavailable when no copy can be read, or two contradict each other.
func (k *Keystone) Held(ctx context.Context) (Held, error) {
	if err := ctx.Err(); err != nil {
		return Held{}, err
	}
	c, err := k.readCopies()
	if err != nil {
		return Held{}, fmt.Errorf("read keystone: %w: %w", ErrUnavailable, err)
	}
	return Held{Serial: c.Serial, Roots: generations(c.Roots), Retiring: generations(c.Retiring), Vault: c.owner(), Copies: c.count}, nil
}

// Advance makes the generation after the newest and returns its root: a key in the
// KMS, and the root in every copy, read back and unwrapped. from is the generation
// that the key tables are of: where the newest is from+1 an attempt from there was
// cut short, and Advance confirms what it made. Errors: ErrArgument when from is
// newer than the newest, ErrUnavailable when a copy or the KMS cannot be reached,
// ErrExists when the KMS has a key for the next generation that is not ours.
func (k *Keystone) Advance(ctx context.Context, from uint64) (*Root, error) {
	var next uint64
	err := k.change(ctx, func(c copies) error {
		newest := c.newest()
		if from == 0 || from > newest {
			return fmt.Errorf("the newest generation is %d: %w", newest, ErrArgument)
		}
		if newest == from+1 {
			next = newest
			if err := k.publish(ctx, c.data); err != nil {
				return err
			}
			return k.unmark(next)
		}
		next = newest + 1
		return k.extend(ctx, c.record, next)
	})
	if err != nil {
		return nil, fmt.Errorf("advance keystone from generation %d: %w", from, err)
	}
	return k.Generation(ctx, next)
}

// Retire takes a generation out of use in every copy: from then on no call of
// Root or Generation gives it, in any process, except from memory for as long as
// a lease runs; here it is forgotten at once. Errors: ErrArgument for the newest
// generation and for one not made, ErrDestroyed for one that is gone,
// ErrUnavailable when a copy cannot be reached. Cut short, it is called again.
func (k *Keystone) Retire(ctx context.Context, generation uint64) error {
	err := k.change(ctx, func(c copies) error {
		if _, ok := find(c.Retiring, generation); ok {
			return k.publish(ctx, c.data)
		}
		w, err := c.movable(generation)
		if err != nil {
			return err
		}
		c.Roots, c.Retiring = without(c.Roots, generation), with(c.Retiring, w)
		return k.commit(ctx, c.record)
	})
	if err != nil {
		return fmt.Errorf("retire generation %d: %w", generation, err)
	}
	return nil
}

// Recall undoes Retire, for an operator whose check before the destruction failed.
// Errors: as of Retire; ErrDestroyed too when the KMS key is gone already.
func (k *Keystone) Recall(ctx context.Context, generation uint64) error {
	err := k.change(ctx, func(c copies) error {
		w, ok := find(c.Retiring, generation)
		if !ok {
			if _, err := c.wrapped(generation); err != nil || generation == 0 {
				return c.absent(generation)
			}
			return k.publish(ctx, c.data)
		}
		there, err := k.kms.Exists(ctx, generation)
		if err != nil {
			return err
		}
		if !there {
			return ErrDestroyed
		}
		c.Roots, c.Retiring = with(c.Roots, w), without(c.Retiring, generation)
		return k.commit(ctx, c.record)
	})
	if err != nil {
		return fmt.Errorf("recall generation %d: %w", generation, err)
	}
	return nil
}

// Destroy ends a retired generation for good: its key in the KMS, which must then
// say that it is gone, and its wrapped root in every copy. The caller has waited
// out the lease. Errors: ErrArgument for a generation in use and for one not made,
// ErrUnavailable when the KMS or a copy cannot be reached or still has the key;
// nothing leaves the copies before the KMS key is gone. Cut short, it is called
// again; of a generation destroyed before, it makes sure.
func (k *Keystone) Destroy(ctx context.Context, generation uint64) error {
	err := k.change(ctx, func(c copies) error {
		if _, inUse := find(c.Roots, generation); inUse || generation == 0 || generation > c.newest() {
			return fmt.Errorf("not retired: %w", ErrArgument)
		}
		if err := k.destroyKMSKey(ctx, generation); err != nil {
			return err
		}
		if _, ok := find(c.Retiring, generation); !ok {
			return k.publish(ctx, c.data)
		}
		c.Retiring = without(c.Retiring, generation)
		return k.commit(ctx, c.record)
	})
	if err != nil {
		return fmt.Errorf("destroy generation %d: %w", generation, err)
	}
	return nil
}

func (k *Keystone) destroyKMSKey(ctx context.Context, generation uint64) error {
	if err := k.kms.Destroy(ctx, generation); err != nil {
		return err
	}
	there, err := k.kms.Exists(ctx, generation)
	if err != nil {
		return err
	}
	if there {
		return fmt.Errorf("kms key %d is still there: %w", generation, ErrUnavailable)
	}
	return nil
}

// movable returns a root in use that is not the newest.
func (r *record) movable(generation uint64) (wrappedRoot, error) {
	w, ok := find(r.Roots, generation)
	if !ok {
		return wrappedRoot{}, r.absent(generation)
	}
	if generation == r.newest() {
		return wrappedRoot{}, fmt.Errorf("it is the newest: %w", ErrArgument)
	}
	return w, nil
}

// absent says why there is no such generation.
func (r *record) absent(generation uint64) error {
	if generation == 0 || generation > r.newest() {
		return fmt.Errorf("not made: %w", ErrArgument)
	}
	return ErrDestroyed
}
