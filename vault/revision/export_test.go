package revision

import "github.com/tacitcrm/tacit/vault/store"

// Asking is the turn of loads of what is not to become active.
func (k *Keeper) Asking() store.Turn { return k.asking }
