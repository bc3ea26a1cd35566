package value

import (
	"strconv"
	"testing"

	"github.com/nyaruka/phonenumbers"
	"pgregory.net/rapid"
)

// TestKeptPhones: what is taken as it is written is what the library makes of it, whatever the region.
func TestKeptPhones(t *testing.T) {
	codes := make([]int, 0, len(nationalPrefixes()))
	for code := range nationalPrefixes() {
		codes = append(codes, code)
	}
	if len(codes) < 200 {
		t.Fatalf("%d country codes", len(codes))
	}
	kept := 0
	rapid.Check(t, func(t *rapid.T) {
		s := "+" + strconv.Itoa(rapid.SampledFrom(codes).Draw(t, "code")) + rapid.StringMatching(`[0-9]{1,15}`).Draw(t, "number")
		region := rapid.SampledFrom([]string{noRegion, "GB", "US", "IT", "AR"}).Draw(t, "region")
		if !asKept(s) {
			return
		}
		kept++
		n, err := phonenumbers.Parse(s, region)
		if err != nil || !phonenumbers.IsPossibleNumber(n) || phonenumbers.Format(n, phonenumbers.E164) != s {
			t.Fatalf("in %s: taken as it is, the library says %v, %v", region, n, err)
		}
	})
	if kept == 0 {
		t.Error("no number was taken as it is")
	}
	for _, s := range []string{"", "+", "+4", "+449", "+44 20 7946 0018", "442079460018", "+4402079460018", "+442079460018x1", "++442079460018", "+0", "+999123456", "+44１234567"} {
		if asKept(s) {
			t.Errorf("taken as it is: %d bytes", len(s))
		}
	}
	if !asKept("+442079460018") || !asKept("+12015550123") {
		t.Error("a number in E.164 is not taken as it is")
	}
}
