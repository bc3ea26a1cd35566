package inspect

import (
	"context"

	"github.com/tacitcrm/tacit/audit/archive"
	"github.com/tacitcrm/tacit/audit/leaf"
)

// keptAt checks where the head says that entries begin, before anything is compared with it.
func (i *inspection) keptAt(context.Context) error {
	if k := i.head.Kept; k%archive.BundleSize != 0 || k > i.head.Size {
		return i.fault("head", "it keeps entries from %d on, of %d: no pruning says so", k, i.head.Size)
	}
	return nil
}

// prunes notes what a genuine entry says of entries that go after their retention. It cannot speak of itself or of what
// follows it, and is written before they are dropped.
func (i *inspection) prunes(e *leaf.Entry, position uint64) {
	if n, ok := e.KeptFrom(); ok && n <= position {
		i.pruned = max(i.pruned, n)
	}
}

// seen notes a bundle whose entries are there. Queries show none below the first that the head keeps.
func (i *inspection) seen(idx uint64) error {
	from, to := idx*archive.BundleSize, (idx+1)*archive.BundleSize
	if from >= i.head.Kept {
		return nil
	}
	if i.hidden.to == from && from > 0 {
		i.hidden.to = to
		return nil
	}
	err := i.concealed()
	i.hidden = extent{from, to}
	return err
}

// concealed names the last run of entries that are there and that queries hide.
func (i *inspection) concealed() error {
	if i.hidden.to == 0 {
		return nil
	}
	return i.fault(between(i.hidden.from, i.hidden.to), "they are there, but hidden from queries as if they were dropped")
}

// dropped compares what is gone or hidden with what the log's entries say of it: whoever may change the tables may drop
// entries and keep their hashes, and nothing but the missing word of it shows.
func (i *inspection) dropped(context.Context) error {
	if err := i.concealed(); err != nil {
		return err
	}
	if until := max(i.gone, i.head.Kept); until > i.pruned {
		return i.fault(between(i.pruned, until), "they are gone or hidden, and no entry of the log says that their retention had ended")
	}
	return nil
}
