package value_test

import (
	"encoding/binary"
	"slices"
	"testing"

	"github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"
	"pgregory.net/rapid"

	"github.com/tacitcrm/tacit/crypto"
	"github.com/tacitcrm/tacit/vault/value"
)

// texts are words with what JSON escapes, what stands for nothing in UTF-8, and what is longer than a byte.
var texts = rapid.OneOf(
	rapid.StringMatching(`[A-Za-z0-9 .@+-]{0,40}`),
	rapid.String(),
	rapid.Map(rapid.SliceOfN(rapid.Byte(), 0, 12), func(b []byte) string { return string(b) }),
	rapid.StringMatching(`[a"\\\x00-\x1f\x7f<>&é\x{2028}\x{fffd}]{0,8}`),
)

// A sealed text is written as the JSON library quotes it, behind whatever stands there already.
func TestAppendJSONIsAppendQuote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text, before := texts.Draw(t, "text"), rapid.SampledFrom([]string{"", `{"a":`}).Draw(t, "before")
		if text == "" {
			return // a secret of no bytes
		}
		want, err := jsontext.AppendQuote([]byte(before), text)
		if err != nil {
			want = []byte(before + "null")
		}
		got := value.FromSecret(value.Text, crypto.SecretString(text)).AppendJSON([]byte(before))
		if string(got) != string(want) {
			t.Fatalf("%q: got %s, want %s", text, got, want)
		}
		if plain := value.Verbatim([]byte(text)); plain != (string(want) == before+`"`+text+`"`) {
			t.Fatalf("%q: verbatim %t, and it is written %s", text, plain, want)
		}
	})
}

// What a sealed field of a type that is no text holds is written as it is where that is JSON, and as a text where not.
func TestAppendJSONOfWhatIsNoText(t *testing.T) {
	for _, tc := range []struct {
		typ        value.Type
		text, want string
	}{
		{value.Int, "42", "42"},
		{value.Bool, "true", "true"},
		{value.Tags, `["a","b"]`, `["a","b"]`},
		{value.Tags, `["a"`, `"[\"a\""`},
		{value.Int, "4 2", `"4 2"`},
	} {
		got := value.FromSecret(tc.typ, crypto.SecretString(tc.text)).AppendJSON([]byte("x"))
		if string(got) != "x"+tc.want {
			t.Errorf("%s %s: got %s, want %s", tc.typ, tc.text, got, tc.want)
		}
	}
}

// A column of words is read as its sorted words are written by the JSON library, sorted or not, escaped or not.
func TestTagsOfAnyColumn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(texts, 0, 66).Draw(t, "words")
		if rapid.Bool().Draw(t, "sorted") {
			slices.Sort(words)
			words = slices.Compact(words)
		}
		got, err := value.FromColumn(value.Tags, arrayOf(words))
		set := slices.Compact(slices.Sorted(slices.Values(words)))
		want, wrong := json.Marshal(append([]string{}, set...))
		if (err != nil) != (wrong != nil || len(set) > 64) {
			t.Fatalf("%q: got %v, want %v", words, err, wrong)
		}
		if err == nil && got.Text() != string(want) {
			t.Fatalf("%q: got %s, want %s", words, got.Text(), want)
		}
	})
}

// arrayOf is what PostgreSQL sends of an array of text.
func arrayOf(words []string) []byte {
	b := make([]byte, 12) // no dimensions, no nulls, a type
	if len(words) > 0 {
		binary.BigEndian.PutUint32(b, 1)
		b = binary.BigEndian.AppendUint32(b, uint32(len(words)))
		b = binary.BigEndian.AppendUint32(b, 1)
	}
	for _, w := range words {
		b = append(binary.BigEndian.AppendUint32(b, uint32(len(w))), w...)
	}
	return b
}
