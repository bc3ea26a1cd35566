package main
import ("testing";"github.com/alecthomas/kong";"strings";"bytes")
func TestZZ(t *testing.T){
 var c struct{ P keysPruneCopiesCmd `cmd:"" name:"prune-copies" help:"x"` }
 var b bytes.Buffer
 k,err:=kong.New(&c, kong.Writers(&b,&b), kong.Exit(func(int){})); if err!=nil {t.Fatal(err)}
 _,err=k.Parse([]string{"prune-copies","--key-copies","d"}); t.Log(err)
 _,err=k.Parse([]string{"prune-copies","--key-copies","d","--oldest-backup","7"}); t.Log(err, c)
 k.Parse([]string{"prune-copies","--help"}); t.Log(strings.TrimSpace(b.String()))
}
