package value_test

import (
	"testing"

	"github.com/tacitcrm/tacit/vault/value"
)

func TestDetect(t *testing.T) {
	const email, phone, iban = "an e-mail address", "a phone number", "an IBAN"
	tests := []struct{ in, want string }{
		{"ada@example.com", email},
		{"write to ada@example.com today", email},
		{"ada＠example.com", email},
		{"ada@localhost", email},
		{"meet @ noon", ""},
		{"+44 20 7946 0018", phone},
		{"(020) 7946-0018", phone},
		{"0170/1234567", phone},
		{"06 12 34 56 78", phone},
		{"5551234", phone},
		{"tel:5551234", phone},
		{"٠١٢٣٤٥٦٧", phone},
		{"０１７０１２３４５６７", phone},
		{"call 0170–1234567", phone},
		{"555-123", ""},
		{"v1.2.3.4.5.6.7", ""},
		{"u1234567", ""},
		{"staff-01", ""},
		{"2026-01", ""},
		{"12345678-1234-4234-8234-123456789012", ""},
		{"DE89370400440532013000", iban},
		{"de89 3704 0044 0532 0130 00", iban},
		{"payDE89-3704-0044-0532-0130-00now", iban},
		{"DE88370400440532013000", ""},
		{"professional_services", ""},
		{"", ""},
	}
	for _, tt := range tests {
		got, found := value.Detect(tt.in)
		if got != tt.want || found != (tt.want != "") {
			t.Errorf("%q: got %q, %v, want %q", tt.in, got, found, tt.want)
		}
	}
}
