package crm

import "github.com/tacitcrm/tacit/vault/rule"

// Rules are the rules of the core's kinds, by kind.
func Rules() map[string]rule.Rule {
	return map[string]rule.Rule{}
}
