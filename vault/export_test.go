package vault

import "github.com/tacitcrm/tacit/policy"

// Distrusted tells the tests whether the active policy's program was seen to be wrong.
func (v *Vault) Distrusted() *policy.Difference { return v.revisions.Current().Engine.Distrusted() }
