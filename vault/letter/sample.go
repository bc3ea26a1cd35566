package letter

import (
	"time"

	"github.com/google/uuid"

	"github.com/tacitcrm/tacit/crypto"
)

// samples are made-up variables of a letter: all that it can have, and as little as it can.
func samples(template string) []Vars {
	for _, full := range fullSamples() {
		if full.Template() == template {
			return []Vars{full, bareSample(full)}
		}
	}
	return nil
}

func fullSamples() []Vars {
	id := uuid.UUID{0: 1}
	day := time.Date(2026, time.March, 4, 12, 0, 0, 0, time.UTC)
	secret := crypto.SecretString("x")
	refusal, extension := []string{"JustificationA17LegalClaims"}, "JustificationA12Complexity"
	kept := []Kept{
		{Class: "financial", Ground: "retention", Citation: "HGB § 257", Until: day},
		{Class: "identity", Ground: "Legal claims", Citation: "GDPR Art. 17(3)(e)"},
	}
	return []Vars{
		RequestReceived{id, "erasure", day, day},
		RequestCode{id, secret, 15},
		RequestVerified{id, "access", day},
		RequestExtended{id, "access", extension, day, true},
		RequestRefused{id, "erasure", refusal, true, true, true},
		RequestDecidedErasure{id, day, []string{"contact", "content"}, kept, true, true, true},
		RequestFulfilled{id, "access", day, secret},
		RequestPartFulfilled{id, "erasure", day, refusal, kept, secret, true, true, true},
		CertificateReady{id, true, secret, secret, secret},
		AddressChanged{id, "email", day, 30},
		ConsentConfirm{"Newsletter", secret, day},
		ConsentWithdrawn{"Newsletter", "email", day},
		ConsentExpiring{"Newsletter", "email", day, secret},
		AppealReceived{id, "erasure", day, day},
		RestrictionLifted{id, day, true},
	}
}

// bareSample leaves out what the type says may be left out.
func bareSample(v Vars) Vars {
	switch v := v.(type) {
	case RequestExtended:
		v.Complain = false
		return v
	case RequestRefused:
		v.Complain, v.Remedy, v.Appeal = false, false, false
		return v
	case RequestDecidedErasure:
		return RequestDecidedErasure{Request: v.Request}
	case RequestFulfilled:
		v.Link = crypto.Secret{}
		return v
	case RequestPartFulfilled:
		return RequestPartFulfilled{Request: v.Request, Type: v.Type, Done: v.Done}
	case CertificateReady:
		v.Partial, v.Link = false, crypto.Secret{}
		return v
	case AddressChanged:
		v.Request = uuid.Nil
		return v
	case ConsentWithdrawn:
		v.Channel = ""
		return v
	case ConsentExpiring:
		v.Channel, v.Link = "", crypto.Secret{}
		return v
	case RestrictionLifted:
		return RestrictionLifted{At: v.At}
	}
	return v
}
