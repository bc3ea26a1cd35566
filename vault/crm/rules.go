package crm

import "github.com/tacitcrm/tacit/vault/rule"

// Rules are the rules of the core's kinds, by kind.
func Rules() map[string]rule.Rule {
	return map[string]rule.Rule{
		Article:        articleRule,
		Asset:          assetRule,
		BuyingRole:     buyingRoleRule,
		Campaign:       campaignRule,
		CampaignMember: memberRule,
		Case:           caseRule,
		Opportunity:    opportunityRule,
		Order:          orderRule,
		OrderLine:      orderLineRule,
		Participant:    onlyParticipant.check,
		Product:        productRule,
		Relationship:   relationshipRule,
		Segment:        segmentRule,
		Task:           taskRule,
	}
}
