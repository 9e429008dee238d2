<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <source>{} will play next</source>
            <translation>次に{}を再生します</translation>
        </message>
        <message>
            <source>Added {} to the queue</source>
            <translation>{}をキューに追加しました</translation>
        </message>
        <message>
            <source>No rating for {} any more</source>
            <translation>{}の評価を取り消しました</translation>
        </message>
        <message>
            <source>{} for {}</source>
            <translation>{1}に{0}</translation>
        </message>
        <message>
            <source>You like {}</source>
            <translation>{}をお気に入りにしました</translation>
        </message>
        <message>
            <source>{} will not be suggested again</source>
            <translation>{}は今後おすすめしません</translation>
        </message>
        <message>
            <source>No opinion on {} any more</source>
            <translation>{}の評価を取り消しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>新しいプレイリスト</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>My playlist</source>
            <translation>マイプレイリスト</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>次に再生</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>キューに追加</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>お気に入りから外す</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Start radio from these {}</source>
            <translation>この{}からラジオを開始</translation>
        </message>
        <message>
            <source>Copy file path</source>
            <translation>ファイルパスをコピー</translation>
        </message>
        <message>
            <source>Add to playlist</source>
            <translation>プレイリストに追加</translation>
        </message>
        <message>
            <source>New playlist…</source>
            <translation>新しいプレイリスト…</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>これに似た曲をもっと</translation>
        </message>
        <message>
            <source>Less like this</source>
            <translation>これに似た曲を減らす</translation>
        </message>
        <message>
            <source>Journey between these</source>
            <translation>この2曲の間の旅</translation>
        </message>
        <message>
            <source>Journey from what plays</source>
            <translation>再生中の曲からの旅</translation>
        </message>
        <message>
            <source>Because of this…</source>
            <translation>この理由から…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>もっと</translation>
        </message>
        <message>
            <source>Less</source>
            <translation>減らす</translation>
        </message>
        <message>
            <source>More because of: {}</source>
            <translation>この理由でもっと: {}</translation>
        </message>
        <message>
            <source>Less because of: {}</source>
            <translation>この理由で減らす: {}</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>おすすめしない</translation>
        </message>
        <message>
            <source>This track</source>
            <translation>この曲</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>No rating</source>
            <translation>評価なし</translation>
        </message>
        <message>
            <source>Go to album</source>
            <translation>アルバムへ</translation>
        </message>
        <message>
            <source>Go to artist</source>
            <translation>アーティストへ</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>ラジオを開始</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
    </context>
    <context>
        <name>ActivityPanel</name>
        <message>
            <source>Looking for music</source>
            <translation>音楽を探しています</translation>
        </message>
        <message>
            <source>Listening to your music</source>
            <translation>音楽を聴いています</translation>
        </message>
        <message>
            <source>Learning your library</source>
            <translation>ライブラリを学習しています</translation>
        </message>
        <message>
            <source>Making your mixes</source>
            <translation>ミックスを作っています</translation>
        </message>
        <message>
            <source>Making the demo library</source>
            <translation>デモライブラリを作っています</translation>
        </message>
    </context>
    <context>
        <name>AlbumsGrid</name>
        <message>
            <source>Albums</source>
            <translation>アルバム</translation>
        </message>
    </context>
    <context>
        <name>ArtistPage</name>
        <message>
            <source>Albums</source>
            <translation>アルバム</translation>
        </message>
    </context>
    <context>
        <name>ArtistsGrid</name>
        <message>
            <source>Artists</source>
            <translation>アーティスト</translation>
        </message>
    </context>
    <context>
        <name>Calendar</name>
        <message>
            <source>{days} days with music</source>
            <translation>音楽のあった日: {days}日</translation>
        </message>
        <message>
            <source>{day}: {minutes} minutes</source>
            <translation>{day}: {minutes}分</translation>
        </message>
    </context>
    <context>
        <name>Care</name>
        <message>
            <source>{} % sure by sound</source>
            <translation>音から見た確かさ {} %</translation>
        </message>
        <message>
            <source>{} of {} nearest are {}</source>
            <translation>近い{1}曲のうち{0}曲が{2}</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s)</source>
            <translation>
                <numerusform>%n曲</numerusform>
            </translation>
        </message>
        <message>
            <source>Artist's name</source>
            <translation>アーティスト名</translation>
        </message>
        <message>
            <source>Album's name</source>
            <translation>アルバム名</translation>
        </message>
        <message>
            <source>Genre's name</source>
            <translation>ジャンル名</translation>
        </message>
        <message>
            <source>Guest in the title</source>
            <translation>曲名の中のゲスト</translation>
        </message>
        <message>
            <source>Impossible year</source>
            <translation>ありえない年</translation>
        </message>
        <message>
            <source>Missing year</source>
            <translation>年がない</translation>
        </message>
        <message>
            <source>Artist and title swapped</source>
            <translation>アーティストと曲名の入れ違い</translation>
        </message>
        <message>
            <source>The same recording twice</source>
            <translation>同じ録音が2つ</translation>
        </message>
        <message>
            <source>Versions of a song</source>
            <translation>曲のバージョン</translation>
        </message>
        <message>
            <source>Impossible length</source>
            <translation>ありえない長さ</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>CarePage</name>
        <message>
            <source>Tidy up</source>
            <translation>整理</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>タグ</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>質問</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>承認</translation>
        </message>
        <message>
            <source>It is right as it is</source>
            <translation>このままで正しい</translation>
        </message>
        <message>
            <source>Whole album</source>
            <translation>アルバム全体</translation>
        </message>
        <message>
            <source>Accept always</source>
            <translation>常に承認</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Your files are never changed: what you accept is how Deepcuts shows and sorts them, and every answer teaches it.</source>
            <translation>ファイルは決して変更されません。承認したことはDeepcutsでの表示と並べ方になり、どの答えも学習に使われます。</translation>
        </message>
        <message>
            <source>No genre tag is at odds with the sound. More is known after more tracks with trusted tags.</source>
            <translation>音と食い違うジャンルタグはありません。確かなタグの曲が増えるとさらに分かります。</translation>
        </message>
        <message>
            <source>Names, years and doubles look right.</source>
            <translation>名前、年、重複に問題はなさそうです。</translation>
        </message>
        <message>
            <source>Nothing to tidy up</source>
            <translation>整理するものはありません</translation>
        </message>
        <message>
            <source>{} answered; genres follow at the next training</source>
            <translation>{}件回答済み。ジャンルは次の学習で変わります</translation>
        </message>
        <message>
            <source>Playing {}</source>
            <translation>{}を再生中</translation>
        </message>
    </context>
    <context>
        <name>Clock</name>
        <message>
            <source>Most on {day} around {hour}:00</source>
            <translation>{day}の{hour}:00ごろが最多</translation>
        </message>
        <message>
            <source>{day}, {hour}:00: {minutes} minutes</source>
            <translation>{day} {hour}:00: {minutes}分</translation>
        </message>
    </context>
    <context>
        <name>CollectionView</name>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>シャッフル</translation>
        </message>
        <message>
            <source>Start radio</source>
            <translation>ラジオを開始</translation>
        </message>
    </context>
    <context>
        <name>CurveEditor</name>
        <message>
            <source>Energy along the list</source>
            <translation>リストに沿ったエネルギー</translation>
        </message>
        <message>
            <source>Point {} of {}: {} %</source>
            <translation>点 {} / {}: {} %</translation>
        </message>
    </context>
    <context>
        <name>EqualiserView</name>
        <message>
            <source>{} hertz</source>
            <translation>{} ヘルツ</translation>
        </message>
        <message>
            <source>{} decibels</source>
            <translation>{} デシベル</translation>
        </message>
    </context>
    <context>
        <name>FlowPage</name>
        <message>
            <source>Keep this order</source>
            <translation>この順番を保存</translation>
        </message>
        <message>
            <source>Any energy</source>
            <translation>エネルギー問わず</translation>
        </message>
        <message>
            <source>Rising</source>
            <translation>上昇</translation>
        </message>
        <message>
            <source>Falling</source>
            <translation>下降</translation>
        </message>
        <message>
            <source>Arc</source>
            <translation>弧</translation>
        </message>
        <message>
            <source>Waves</source>
            <translation>波</translation>
        </message>
        <message>
            <source>In flow</source>
            <translation>流れるように</translation>
        </message>
        <message>
            <source>Steps between tracks: {} % of what they are by chance before, {} % now. {} of them jar; they are marked.</source>
            <translation>曲間のつながり: 以前は偶然の{} %、今は{} %。{}か所が耳ざわりで、印が付いています。</translation>
        </message>
        <message>
            <source>The order was kept</source>
            <translation>順番を保存しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>{} in flow</source>
            <translation>{} 流れるように</translation>
        </message>
    </context>
    <context>
        <name>GeneratedView</name>
        <message>
            <source>Goes on with</source>
            <translation>この先</translation>
        </message>
        <message>
            <source>Let it be replaced</source>
            <translation>入れ替え可にする</translation>
        </message>
        <message>
            <source>Lock here</source>
            <translation>ここに固定</translation>
        </message>
        <message>
            <source>Move to your queue</source>
            <translation>自分のキューへ移す</translation>
        </message>
        <message>
            <source>Not this, and less like it</source>
            <translation>これは外し、似た曲も減らす</translation>
        </message>
        <message>
            <source>Locked: steering leaves it here</source>
            <translation>固定: 調整してもここに残ります</translation>
        </message>
        <message>
            <source>Lock it here; what follows comes closer to it</source>
            <translation>ここに固定すると、続く曲が近づきます</translation>
        </message>
    </context>
    <context>
        <name>GenresView</name>
        <message>
            <source>No genres yet</source>
            <translation>まだジャンルがありません</translation>
        </message>
        <message>
            <source>Deepcuts finds them by listening: tracks that sound alike become a genre, named after your own tags.</source>
            <translation>Deepcutsは聴いてジャンルを見つけます。似て聞こえる曲がジャンルになり、名前はあなたのタグから付きます。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開く</translation>
        </message>
        <message>
            <source>Open {}</source>
            <translation>{}を開く</translation>
        </message>
    </context>
    <context>
        <name>GroupEditor</name>
        <message>
            <source>How these rules bind</source>
            <translation>ルールの組み合わせ方</translation>
        </message>
        <message>
            <source>All of these are true</source>
            <translation>すべてに当てはまる</translation>
        </message>
        <message>
            <source>At least one of these is true</source>
            <translation>少なくとも1つに当てはまる</translation>
        </message>
        <message>
            <source>None of these is true</source>
            <translation>どれにも当てはまらない</translation>
        </message>
        <message>
            <source>Not all of these are true</source>
            <translation>すべてに当てはまるわけではない</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>ルール</translation>
        </message>
        <message>
            <source>Add a rule</source>
            <translation>ルールを追加</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>グループ</translation>
        </message>
        <message>
            <source>Add a group of rules</source>
            <translation>ルールのグループを追加</translation>
        </message>
        <message>
            <source>Remove this group</source>
            <translation>このグループを削除</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>まだ何も再生していません</translation>
        </message>
        <message>
            <source>Every play is kept here, on this machine only. It is what Deepcuts learns your taste from.</source>
            <translation>再生はすべてここに、この端末だけに残ります。Deepcutsはここから好みを学びます。</translation>
        </message>
    </context>
    <context>
        <name>HomePage</name>
        <message>
            <source>Home</source>
            <translation>ホーム</translation>
        </message>
        <message>
            <source>Played lately</source>
            <translation>最近再生した曲</translation>
        </message>
        <message>
            <source>Added lately</source>
            <translation>最近追加した曲</translation>
        </message>
        <message>
            <source>Good night</source>
            <translation>おやすみなさい</translation>
        </message>
        <message>
            <source>Good morning</source>
            <translation>おはようございます</translation>
        </message>
        <message>
            <source>Good afternoon</source>
            <translation>こんにちは</translation>
        </message>
        <message>
            <source>Good evening</source>
            <translation>こんばんは</translation>
        </message>
        <message>
            <source>Looking for your music</source>
            <translation>音楽を探しています</translation>
        </message>
        <message>
            <source>Albums appear here as they are found.</source>
            <translation>見つかったアルバムからここに表示されます。</translation>
        </message>
        <message>
            <source>No music yet</source>
            <translation>まだ音楽がありません</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>設定で音楽フォルダーを追加するか、このウィンドウにドロップしてください。</translation>
        </message>
        <message>
            <source>Deepcuts is listening to your music ({} of {} tracks). The first mixes come as soon as it has heard some of it.</source>
            <translation>Deepcutsが音楽を聴いています（{1}曲中{0}曲）。いくらか聴き終わると最初のミックスができます。</translation>
        </message>
        <message>
            <source>Mixes appear here once Deepcuts has listened to your music.</source>
            <translation>Deepcutsが音楽を聴くと、ここにミックスが表示されます。</translation>
        </message>
    </context>
    <context>
        <name>InsightsPage</name>
        <message>
            <source>Insights</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>期間</translation>
        </message>
        <message>
            <source>Save the year as a page</source>
            <translation>1年をページとして保存</translation>
        </message>
        <message>
            <source>When you listen</source>
            <translation>聴く時間帯</translation>
        </message>
        <message>
            <source>Days with music</source>
            <translation>音楽のあった日</translation>
        </message>
        <message>
            <source>How your taste moved</source>
            <translation>好みの移り変わり</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>曲</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>耳によるジャンル</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>新しい発見</translation>
        </message>
        <message>
            <source>Forgotten shelves</source>
            <translation>忘れられた棚</translation>
        </message>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>Deepcutsはどれだけあなたを知っていますか？</translation>
        </message>
        <message>
            <source>Your library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Nothing played yet</source>
            <translation>まだ何も再生していません</translation>
        </message>
        <message>
            <source>Once you have listened for a while, this page tells when and to what. It is made on this machine, for you alone.</source>
            <translation>しばらく聴くと、いつ何を聴いたかをこのページが伝えます。この端末で、あなただけのために作られます。</translation>
        </message>
        <message>
            <source>Last four weeks</source>
            <translation>直近4週間</translation>
        </message>
        <message>
            <source>Last three months</source>
            <translation>直近3か月</translation>
        </message>
        <message>
            <source>Last twelve months</source>
            <translation>直近12か月</translation>
        </message>
        <message>
            <source>All time</source>
            <translation>全期間</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year}年の音楽</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>ウェブページ (*.html)</translation>
        </message>
        <message>
            <source>Saved: {path}</source>
            <translation>保存しました: {path}</translation>
        </message>
    </context>
    <context>
        <name>KnowingPage</name>
        <message>
            <source>How well does Deepcuts know you?</source>
            <translation>Deepcutsはどれだけあなたを知っていますか？</translation>
        </message>
        <message>
            <source>Step of the ladder</source>
            <translation>はしごの段</translation>
        </message>
        <message>
            <source>Check now</source>
            <translation>今すぐ確認</translation>
        </message>
        <message>
            <source>Tried on your own last weeks</source>
            <translation>あなた自身の直近数週間で試した結果</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>見送られている曲</translation>
        </message>
        <message>
            <source>You lately skipped these early more often than you heard them, so they come less. Like one to take that back.</source>
            <translation>最近、聴くより早く飛ばすことが多かった曲です。そのため出番が減っています。お気に入りにすると取り消せます。</translation>
        </message>
        <message>
            <source>Not tried yet. Your last weeks are hidden from the models, which then have to foretell them; it takes a minute or two.</source>
            <translation>まだ試していません。直近数週間をモデルから隠し、予測させます。1～2分かかります。</translation>
        </message>
        <message>
            <source>On {day}, with your last weeks hidden from the models. The lines show how sure each number is.</source>
            <translation>{day}、直近数週間をモデルから隠して実施。線は数値の確かさを示します。</translation>
        </message>
        <message>
            <source>Nothing.</source>
            <translation>ありません。</translation>
        </message>
        <message>
            <source>I like {title}</source>
            <translation>{title}が好き</translation>
        </message>
        <message>
            <source>Never suggest {title}</source>
            <translation>{title}をおすすめしない</translation>
        </message>
        <message>
            <source>Checking …</source>
            <translation>確認中…</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Views of the library</source>
            <translation>ライブラリの表示</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>曲</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>Your library is empty</source>
            <translation>ライブラリは空です</translation>
        </message>
        <message>
            <source>Add a music folder in the settings, or drop one on this window.</source>
            <translation>設定で音楽フォルダーを追加するか、このウィンドウにドロップしてください。</translation>
        </message>
    </context>
    <context>
        <name>LivingPanel</name>
        <message>
            <source>Let the music go on when your queue ends</source>
            <translation>キューが終わっても音楽を続ける</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>エネルギー</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>静か</translation>
        </message>
        <message>
            <source>Energetic</source>
            <translation>エネルギッシュ</translation>
        </message>
        <message>
            <source>Novelty</source>
            <translation>新しさ</translation>
        </message>
        <message>
            <source>Familiar</source>
            <translation>おなじみ</translation>
        </message>
        <message>
            <source>New to you</source>
            <translation>初めて</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>テンポ</translation>
        </message>
        <message>
            <source>Slow</source>
            <translation>遅い</translation>
        </message>
        <message>
            <source>Fast</source>
            <translation>速い</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>サウンド</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>アコースティック</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>エレクトロニック</translation>
        </message>
        <message>
            <source>As it comes</source>
            <translation>あるがまま</translation>
        </message>
        <message>
            <source>Another continuation</source>
            <translation>別の続き</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>この先</translation>
        </message>
        <message>
            <source>Nothing goes on by itself</source>
            <translation>自動では何も続きません</translation>
        </message>
        <message>
            <source>Nothing in your library tells these two apart yet</source>
            <translation>この2つを分けるものがライブラリにまだありません</translation>
        </message>
        <message>
            <source>Finding what fits</source>
            <translation>合う曲を探しています</translation>
        </message>
        <message>
            <source>Nothing to go on from yet</source>
            <translation>続ける元がまだありません</translation>
        </message>
        <message>
            <source>Play something. What fits will follow when your queue ends.</source>
            <translation>何か再生してください。キューが終わると合う曲が続きます。</translation>
        </message>
    </context>
    <context>
        <name>LivingQueue</name>
        <message>
            <source>When your queue ends, the music stops.</source>
            <extracomment>How many entries the generated part has, and when it is filled up again.</extracomment>
            <translation>キューが終わると音楽は止まります。</translation>
        </message>
        <message>
            <source>Your queue repeats, so nothing has to follow.</source>
            <translation>キューは繰り返すので、続きは要りません。</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>キューに近い音楽</translation>
        </message>
        <message>
            <source>Everything in your library was heard or is queued.</source>
            <translation>ライブラリの曲はすべて再生済みかキューの中です。</translation>
        </message>
    </context>
    <context>
        <name>LyricsView</name>
        <message>
            <source>Lyrics</source>
            <translation>歌詞</translation>
        </message>
        <message>
            <source>No lyrics in the file or beside it.</source>
            <translation>ファイルにもその横にも歌詞がありません。</translation>
        </message>
    </context>
    <context>
        <name>MadePage</name>
        <message>
            <source>Made for you</source>
            <translation>あなたのために</translation>
        </message>
        <message>
            <source>Radio</source>
            <translation>ラジオ</translation>
        </message>
        <message>
            <source>Journey</source>
            <translation>旅</translation>
        </message>
        <message>
            <source>By sound</source>
            <translation>音から</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>世帯</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>プレイリストとして保存</translation>
        </message>
        <message>
            <source>Another one</source>
            <translation>別のもの</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>流れ</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>以前</translation>
        </message>
        <message>
            <source>new every day</source>
            <translation>毎日新しく</translation>
        </message>
        <message>
            <source>new every Monday</source>
            <translation>毎週月曜に新しく</translation>
        </message>
        <message>
            <source>made on {}</source>
            <translation>{}に作成</translation>
        </message>
        <message>
            <source>{}: {}, {} of them still here</source>
            <translation>{}: {}、うち{}が今もここに</translation>
        </message>
        <message>
            <source>Earlier edition</source>
            <translation>以前の版</translation>
        </message>
        <message>
            <source>{} · today's has {} others</source>
            <translation>{}・今日の版とは{}曲違います</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Back</source>
            <extracomment>Whether closing ends the program; else the window hides.</extracomment>
            <translation>戻る</translation>
        </message>
        <message>
            <source>Search your music</source>
            <translation>音楽を検索</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Private session: nothing is remembered. End it</source>
            <translation>プライベートセッション: 何も記憶しません。終了</translation>
        </message>
    </context>
    <context>
        <name>MapPage</name>
        <message>
            <source>Map</source>
            <translation>地図</translation>
        </message>
        <message>
            <source>Colour by</source>
            <translation>色分け</translation>
        </message>
        <message>
            <source>Colour by genre</source>
            <translation>ジャンルで色分け</translation>
        </message>
        <message>
            <source>Colour by energy</source>
            <translation>エネルギーで色分け</translation>
        </message>
        <message>
            <source>Colour by tempo</source>
            <translation>テンポで色分け</translation>
        </message>
        <message>
            <source>Colour by plays</source>
            <translation>再生回数で色分け</translation>
        </message>
        <message>
            <source>Find on the map</source>
            <translation>地図で探す</translation>
        </message>
        <message>
            <source>No map yet</source>
            <translation>まだ地図がありません</translation>
        </message>
        <message>
            <source>It is drawn when Deepcuts has listened to your music.</source>
            <translation>Deepcutsが音楽を聴き終えると描かれます。</translation>
        </message>
        <message>
            <source>Near means alike by ear; a flat map cannot show every likeness. Shift and drag to choose an area.</source>
            <translation>近いほど耳に似て聞こえます。平らな地図にすべての似かたは表せません。Shiftを押しながらドラッグで範囲を選べます。</translation>
        </message>
    </context>
    <context>
        <name>MapView</name>
        <message>
            <source>Music map</source>
            <translation>音楽の地図</translation>
        </message>
    </context>
    <context>
        <name>MiniPlayer</name>
        <message>
            <source>Mini player</source>
            <translation>ミニプレーヤー</translation>
        </message>
        <message>
            <source>Show the whole window</source>
            <translation>ウィンドウ全体を表示</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>何も再生していません</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
    </context>
    <context>
        <name>NowPlayingPage</name>
        <message>
            <source>Now playing</source>
            <translation>再生中</translation>
        </message>
        <message>
            <source>Go to the album</source>
            <translation>アルバムへ移動</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>More like this</source>
            <translation>これに似た曲をもっと</translation>
        </message>
        <message>
            <source>Up next</source>
            <translation>次の曲</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>歌詞</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>何も再生していません</translation>
        </message>
        <message>
            <source>Pick a mix on the home page, or anything in your library.</source>
            <translation>ホームのミックスか、ライブラリから何か選んでください。</translation>
        </message>
        <message>
            <source>Unknown artist</source>
            <translation>不明なアーティスト</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>お気に入りから外す</translation>
        </message>
        <message>
            <source>No lyrics</source>
            <translation>歌詞なし</translation>
        </message>
    </context>
    <context>
        <name>OptionRow</name>
        <message>
            <source>As it was at first: {}</source>
            <translation>最初の値に戻す: {}</translation>
        </message>
        <message>
            <source>Choose a folder for: {}</source>
            <translation>フォルダーを選ぶ: {}</translation>
        </message>
        <message>
            <source>None</source>
            <translation>なし</translation>
        </message>
    </context>
    <context>
        <name>PeoplePage</name>
        <message>
            <source>People</source>
            <translation>聴く人</translation>
        </message>
        <message>
            <source>Everyone has their own taste, history, ratings, playlists and settings. The music, its tags and its sound are everyone's.</source>
            <translation>好み、履歴、評価、プレイリスト、設定は人ごとにあります。音楽とそのタグと音は全員のものです。</translation>
        </message>
        <message>
            <source>Listening together</source>
            <translation>一緒に聴く</translation>
        </message>
        <message>
            <source>Name of somebody else who listens here</source>
            <translation>ここで聴く別の人の名前</translation>
        </message>
        <message>
            <source>Name of a new listener</source>
            <translation>新しい聴き手の名前</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>追加</translation>
        </message>
        <message>
            <source>Add this listener</source>
            <translation>この聴き手を追加</translation>
        </message>
        <message>
            <source>Mixes of others may know what I like</source>
            <translation>ほかの人のミックスが私の好みを知ってよい</translation>
        </message>
        <message>
            <source>Then somebody else can make a mix with you in it. It shows which of its tracks you like and how often you played them, nothing else. Off until you agree.</source>
            <translation>ほかの人があなたを含むミックスを作れます。どの曲が好きか、何回再生したかだけが表れます。同意するまでオフです。</translation>
        </message>
        <message>
            <source>Make a mix for us</source>
            <translation>みんなのミックスを作る</translation>
        </message>
        <message>
            <source>Nobody else listens here yet. Add somebody above.</source>
            <translation>まだほかに聴く人がいません。上で追加してください。</translation>
        </message>
        <message>
            <source>None of the others has agreed yet. Each agrees on this page.</source>
            <translation>まだ誰も同意していません。同意はこのページで各自が行います。</translation>
        </message>
        <message>
            <source>listens now</source>
            <translation>聴いています</translation>
        </message>
        <message>
            <source>may be in mixes of others</source>
            <translation>ほかの人のミックスに入ってよい</translation>
        </message>
        <message>
            <source>Switch</source>
            <translation>切り替え</translation>
        </message>
        <message>
            <source>Let {} listen</source>
            <translation>{}に切り替える</translation>
        </message>
        <message>
            <source>Rename {}</source>
            <translation>{}の名前を変更</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>{}を外す</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Remove {}?</source>
            <translation>{}を削除しますか？</translation>
        </message>
        <message>
            <source>Everything {} heard, rated and collected is erased and cannot be brought back. The music stays.</source>
            <translation>{}が聴き、評価し、集めたものはすべて消え、元に戻せません。音楽は残ります。</translation>
        </message>
        <message>
            <source>Erase</source>
            <translation>消去</translation>
        </message>
    </context>
    <context>
        <name>PlaybackSession</name>
        <message>
            <source>A track</source>
            <translation>曲</translation>
        </message>
        <message>
            <source>“{0}” cannot be played. {1}</source>
            <translation>「{0}」を再生できません。{1}</translation>
        </message>
        <message>
            <source>{0} tracks in a row cannot be played.</source>
            <translation>{0}曲続けて再生できません。</translation>
        </message>
    </context>
    <context>
        <name>PlayerBar</name>
        <message>
            <source>Player</source>
            <extracomment>Reads a track's overview off the UI thread; the second argument gets it, or None.</extracomment>
            <translation>プレーヤー</translation>
        </message>
        <message>
            <source>Now playing</source>
            <translation>再生中</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>シャッフル</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>リピート</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>サウンド</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Nothing is playing</source>
            <translation>何も再生していません</translation>
        </message>
        <message>
            <source>No longer like</source>
            <translation>お気に入りから外す</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Shuffle is on</source>
            <translation>シャッフル中</translation>
        </message>
        <message>
            <source>The queue repeats</source>
            <translation>キューを繰り返し中</translation>
        </message>
        <message>
            <source>This track repeats</source>
            <translation>この曲を繰り返し中</translation>
        </message>
    </context>
    <context>
        <name>QueueModel</name>
        <message>
            <source>Shuffled by taste: 1 in {} to come next</source>
            <translation>好みでシャッフル: 次に来る確率は{}分の1</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>固定</translation>
        </message>
    </context>
    <context>
        <name>QueuePage</name>
        <message>
            <source>Queue</source>
            <extracomment>The playing time of longer queues is not worth reading every track for. From this width on the two parts stand beside each other.</extracomment>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>プレイリストとして保存</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>クリア</translation>
        </message>
        <message>
            <source>YOUR QUEUE</source>
            <translation>あなたのキュー</translation>
        </message>
        <message>
            <source>The queue is empty</source>
            <translation>キューは空です</translation>
        </message>
        <message>
            <source>Play something, or drop tracks here.</source>
            <translation>何か再生するか、ここに曲をドロップしてください。</translation>
        </message>
        <message>
            <source>{} to come</source>
            <translation>あと{}</translation>
        </message>
    </context>
    <context>
        <name>QueueView</name>
        <message>
            <source>Your queue</source>
            <extracomment>Looks files up and calls back with the ids of those that are in the library.</extracomment>
            <translation>あなたのキュー</translation>
        </message>
        <message>
            <source>Remove from queue</source>
            <translation>キューから削除</translation>
        </message>
    </context>
    <context>
        <name>RuleChip</name>
        <message>
            <source>Edit the rule: {}</source>
            <translation>ルールを編集: {}</translation>
        </message>
        <message>
            <source>Remove: {}</source>
            <translation>削除: {}</translation>
        </message>
    </context>
    <context>
        <name>RuleEditor</name>
        <message>
            <source>Order</source>
            <translation>並び順</translation>
        </message>
        <message>
            <source>In the library's order</source>
            <translation>ライブラリの順</translation>
        </message>
        <message>
            <source>No limit</source>
            <translation>制限なし</translation>
        </message>
        <message>
            <source> tracks</source>
            <translation>曲</translation>
        </message>
        <message>
            <source>Any length</source>
            <translation>長さ問わず</translation>
        </message>
        <message>
            <source> minutes</source>
            <translation>分</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>最大</translation>
        </message>
        <message>
            <source>At most{}</source>
            <translation>最大{}</translation>
        </message>
    </context>
    <context>
        <name>RuleRow</name>
        <message>
            <source>Field</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Remove this rule</source>
            <translation>このルールを削除</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <source>Any text</source>
            <translation>任意の文字</translation>
        </message>
        <message>
            <source>Minutes and seconds</source>
            <translation>分と秒</translation>
        </message>
        <message>
            <source>and</source>
            <translation>から</translation>
        </message>
        <message>
            <source>Share of the library, in percent</source>
            <translation>ライブラリに占める割合（パーセント）</translation>
        </message>
        <message>
            <source>% of the library</source>
            <translation>% （ライブラリ中）</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>単位</translation>
        </message>
        <message>
            <source>Period, such as this-month, 2024 or 2023-05..2024</source>
            <translation>期間（this-month、2024、2023-05..2024など）</translation>
        </message>
    </context>
    <context>
        <name>RulesPage</name>
        <message>
            <source>Ask</source>
            <extracomment>An argument that begins so is a query, not a phrase.</extracomment>
            <translation>たずねる</translation>
        </message>
        <message>
            <source>What you want to hear</source>
            <translation>聴きたいもの</translation>
        </message>
        <message>
            <source>Say what you want to hear</source>
            <translation>聴きたいものを言葉で</translation>
        </message>
        <message>
            <source>The rules as text</source>
            <translation>ルールのテキスト</translation>
        </message>
        <message>
            <source>The same rules as text, as in the search box</source>
            <translation>同じルールのテキスト（検索欄と同じ書き方）</translation>
        </message>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>シャッフル</translation>
        </message>
        <message>
            <source>Edit rules</source>
            <translation>ルールを編集</translation>
        </message>
        <message>
            <source>Save as smart playlist</source>
            <translation>スマートプレイリストとして保存</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>SMART PLAYLIST</source>
            <translation>スマートプレイリスト</translation>
        </message>
        <message>
            <source>ASK FOR MUSIC</source>
            <translation>音楽をたずねる</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>変更を保存</translation>
        </message>
        <message>
            <source>Nothing to show</source>
            <translation>表示するものがありません</translation>
        </message>
        <message>
            <source>Not understood: {}</source>
            <translation>分からなかった言葉: {}</translation>
        </message>
        <message>
            <source>Ask in your own words</source>
            <translation>自分の言葉でたずねてください</translation>
        </message>
        <message>
            <source>Genres, moods, instruments, years, lengths, tempo, what you played or never did, “like” an artist or a song, and what to leave out. Nothing leaves this computer.</source>
            <translation>ジャンル、雰囲気、楽器、年、長さ、テンポ、聴いたことの有無、アーティストや曲に「似た」もの、除きたいもの。何もこの端末から出ません。</translation>
        </message>
        <message>
            <source>Nothing fits all of this</source>
            <translation>すべてに合うものがありません</translation>
        </message>
        <message>
            <source>Take a rule away, or loosen one.</source>
            <translation>ルールを減らすか、ゆるめてください。</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>新しいスマートプレイリスト</translation>
        </message>
        <message>
            <source>Rename smart playlist</source>
            <translation>スマートプレイリストの名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>SavedPage</name>
        <message>
            <source>Flow</source>
            <translation>流れ</translation>
        </message>
        <message>
            <source>Extend</source>
            <translation>延長</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>書き出す</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <source>Removed {}</source>
            <translation>{}を削除しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Rename playlist</source>
            <translation>プレイリストの名前を変更</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <source>Export playlist</source>
            <translation>プレイリストを書き出す</translation>
        </message>
        <message>
            <source>{} written</source>
            <translation>{}を書き出しました</translation>
        </message>
    </context>
    <context>
        <name>SavedPlaylists</name>
        <message>
            <source>Added {} to “{}”</source>
            <translation>{}を「{}」に追加しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>「{}」を削除しました</translation>
        </message>
    </context>
    <context>
        <name>SearchPage</name>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Artists and albums</source>
            <translation>アーティストとアルバム</translation>
        </message>
        <message>
            <source>As smart playlist</source>
            <translation>スマートプレイリストにする</translation>
        </message>
        <message>
            <source>Ask: “{}”</source>
            <translation>たずねる: 「{}」</translation>
        </message>
        <message>
            <source>Search for anything you own</source>
            <translation>持っている音楽を何でも検索</translation>
        </message>
        <message>
            <source>Words find titles, artists, albums and genres. Be exact with artist:björk, album:“blue lines”, year:1990-1999, bpm:&gt;120, plays:0, added:&lt;30d, liked:yes, or leave out with -live.</source>
            <translation>言葉で曲名、アーティスト、アルバム、ジャンルを探せます。artist:björk、album:“blue lines”、year:1990-1999、bpm:&gt;120、plays:0、added:&lt;30d、liked:yesで正確に、-liveで除外できます。</translation>
        </message>
        <message>
            <source>Nothing found for “{}”</source>
            <translation>「{}」は見つかりません</translation>
        </message>
        <message>
            <source>Try fewer words, or only their beginnings.</source>
            <translation>言葉を減らすか、頭の文字だけで試してください。</translation>
        </message>
    </context>
    <context>
        <name>SeekBar</name>
        <message>
            <source>Place in the track</source>
            <translation>曲の位置</translation>
        </message>
        <message>
            <source>{0} of {1}</source>
            <translation>{1}中 {0}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>設定を探す</translation>
        </message>
        <message>
            <source>Reset all</source>
            <translation>すべて戻す</translation>
        </message>
        <message>
            <source>No setting is about that.</source>
            <translation>それに関する設定はありません。</translation>
        </message>
        <message>
            <source>Never suggested</source>
            <translation>おすすめしないもの</translation>
        </message>
        <message>
            <source>What you taught</source>
            <translation>教えたこと</translation>
        </message>
        <message>
            <source>Files that could not be read</source>
            <translation>読めなかったファイル</translation>
        </message>
        <message>
            <source>Nothing. The menu of a track has “Never suggest”.</source>
            <translation>ありません。曲のメニューに「おすすめしない」があります。</translation>
        </message>
        <message>
            <source>Track</source>
            <translation>曲</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>Suggest {} again</source>
            <translation>{}をまたおすすめする</translation>
        </message>
        <message>
            <source>Nothing yet. The menu of a track in a mix has “Because of this…”.</source>
            <translation>まだありません。ミックスの曲のメニューに「この理由から…」があります。</translation>
        </message>
        <message>
            <source>A little</source>
            <translation>少し</translation>
        </message>
        <message>
            <source>Clearly</source>
            <translation>はっきり</translation>
        </message>
        <message>
            <source>Much</source>
            <translation>とても</translation>
        </message>
        <message>
            <source>{} more of this</source>
            <translation>{} 増やす</translation>
        </message>
        <message>
            <source>{} less of this</source>
            <translation>{} 減らす</translation>
        </message>
        <message>
            <source>Forget what was taught about {}</source>
            <translation>{}について教えたことを忘れる</translation>
        </message>
        <message>
            <source>All settings are as they were at first</source>
            <translation>すべての設定を最初の値に戻しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Music folders</source>
            <translation>音楽フォルダー</translation>
        </message>
        <message>
            <source>Add folder…</source>
            <translation>フォルダーを追加…</translation>
        </message>
        <message>
            <source>Look for changes</source>
            <translation>変更を探す</translation>
        </message>
        <message>
            <source>Add a music folder</source>
            <translation>音楽フォルダーを追加</translation>
        </message>
        <message>
            <source>No music folder yet.</source>
            <translation>まだ音楽フォルダーがありません。</translation>
        </message>
        <message>
            <source>cannot be reached at the moment</source>
            <translation>今は接続できません</translation>
        </message>
        <message>
            <source>Remove {}</source>
            <translation>{}を外す</translation>
        </message>
        <message>
            <source>Deepcuts never uses the network. Your library, your plays and what was learned from them are in one folder that only you can read:</source>
            <translation>Deepcutsはネットワークを使いません。ライブラリ、再生、そこから学んだことは、あなただけが読めるフォルダーにあります:</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <source>Privacy</source>
            <translation>プライバシー</translation>
        </message>
        <message>
            <source>Begin or end a private session</source>
            <translation>プライベートセッションの開始・終了</translation>
        </message>
        <message>
            <source>What you hear in it is neither kept nor learned from.</source>
            <translation>その間に聴いたものは残らず、学習もされません。</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>なし。</translation>
        </message>
        <message>
            <source>and {} more</source>
            <translation>ほか{}件</translation>
        </message>
        <message>
            <source>About</source>
            <translation>このアプリについて</translation>
        </message>
    </context>
    <context>
        <name>ShelfRow</name>
        <message>
            <source>Scroll left</source>
            <translation>左へスクロール</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>右へスクロール</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>PLAYLISTS</source>
            <translation>プレイリスト</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>新しいプレイリスト</translation>
        </message>
        <message>
            <source>New smart playlist</source>
            <translation>新しいスマートプレイリスト</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>削除</translation>
        </message>
    </context>
    <context>
        <name>SmartLists</name>
        <message>
            <source>“{}” was changed</source>
            <translation>「{}」を変更しました</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>“{}” was deleted</source>
            <translation>「{}」を削除しました</translation>
        </message>
    </context>
    <context>
        <name>SoundPage</name>
        <message>
            <source>Sound</source>
            <translation>サウンド</translation>
        </message>
        <message>
            <source>Equaliser</source>
            <translation>イコライザー</translation>
        </message>
        <message>
            <source>Preset</source>
            <translation>プリセット</translation>
        </message>
        <message>
            <source>Keep as preset</source>
            <translation>プリセットとして保存</translation>
        </message>
        <message>
            <source>Delete this preset</source>
            <translation>このプリセットを削除</translation>
        </message>
        <message>
            <source>What is raised cannot clip: the whole is lowered by as much.</source>
            <translation>上げた分だけ全体を下げるので、音は割れません。</translation>
        </message>
        <message>
            <source>Mono</source>
            <translation>モノラル</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>出力</translation>
        </message>
        <message>
            <source>If it is unplugged, another one is used until it is back.</source>
            <translation>外れたときは、戻るまで別の機器を使います。</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>機器</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>バランス</translation>
        </message>
        <message>
            <source>Left and right.</source>
            <translation>左と右。</translation>
        </message>
        <message>
            <source>The same on both sides.</source>
            <translation>両側で同じ音。</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>この曲のあと停止</translation>
        </message>
        <message>
            <source>{} minutes</source>
            <translation>{}分</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Playing</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Speed</source>
            <translation>速度</translation>
        </message>
        <message>
            <source>The pitch stays.</source>
            <translation>音の高さは変わりません。</translation>
        </message>
        <message>
            <source>Mark where it begins, then where it ends.</source>
            <translation>始まりに印を付け、次に終わりに付けます。</translation>
        </message>
        <message>
            <source>Repeat a passage</source>
            <translation>一部を繰り返す</translation>
        </message>
        <message>
            <source>The next one waits at its beginning.</source>
            <translation>次の曲は始まりで待ちます。</translation>
        </message>
        <message>
            <source>The music fades away in the last half minute.</source>
            <translation>最後の30秒で音楽が消えていきます。</translation>
        </message>
        <message>
            <source>Sleep timer</source>
            <translation>スリープタイマー</translation>
        </message>
        <message>
            <source>Interruptions since the start: {}</source>
            <translation>起動後の途切れ: {}</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>手動</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>フラット</translation>
        </message>
        <message>
            <source>More bass</source>
            <translation>低音を強く</translation>
        </message>
        <message>
            <source>Less bass</source>
            <translation>低音を弱く</translation>
        </message>
        <message>
            <source>More treble</source>
            <translation>高音を強く</translation>
        </message>
        <message>
            <source>Voice</source>
            <translation>声</translation>
        </message>
        <message>
            <source>Acoustic</source>
            <translation>アコースティック</translation>
        </message>
        <message>
            <source>Classical</source>
            <translation>クラシック</translation>
        </message>
        <message>
            <source>Electronic</source>
            <translation>エレクトロニック</translation>
        </message>
        <message>
            <source>Jazz</source>
            <translation>ジャズ</translation>
        </message>
        <message>
            <source>Rock</source>
            <translation>ロック</translation>
        </message>
        <message>
            <source>Late and quiet</source>
            <translation>夜に静かに</translation>
        </message>
        <message>
            <source>Small speakers</source>
            <translation>小型スピーカー</translation>
        </message>
        <message>
            <source>As the system has it</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>{} (not there)</source>
            <translation>{}（なし）</translation>
        </message>
        <message>
            <source>No longer repeat</source>
            <translation>繰り返しをやめる</translation>
        </message>
        <message>
            <source>From here</source>
            <translation>ここから</translation>
        </message>
        <message>
            <source>To here</source>
            <translation>ここまで</translation>
        </message>
        <message>
            <source>Still {} minutes</source>
            <translation>あと{}分</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>名前</translation>
        </message>
    </context>
    <context>
        <name>ThingPage</name>
        <message>
            <source>Nothing to show</source>
            <translation>表示するものがありません</translation>
        </message>
    </context>
    <context>
        <name>TraceView</name>
        <message>
            <source>How this was made</source>
            <translation>作り方</translation>
        </message>
    </context>
    <context>
        <name>TracksModel</name>
        <message>
            <source>The file is missing. Its plays and ratings are kept.</source>
            <translation>ファイルがありません。再生と評価は残っています。</translation>
        </message>
        <message>
            <source>Its music folder cannot be reached at the moment.</source>
            <translation>音楽フォルダーに今は接続できません。</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>ファイルを読めません。</translation>
        </message>
    </context>
    <context>
        <name>TracksView</name>
        <message>
            <source>Tracks</source>
            <translation>曲</translation>
        </message>
    </context>
    <context>
        <name>Tray</name>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>次へ</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>前へ</translation>
        </message>
        <message>
            <source>Show the window</source>
            <translation>ウィンドウを表示</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
    </context>
    <context>
        <name>UpNext</name>
        <message>
            <source>Up next</source>
            <translation>次の曲</translation>
        </message>
        <message>
            <source>Nothing follows. Add something to the queue.</source>
            <translation>続く曲がありません。キューに何か追加してください。</translation>
        </message>
    </context>
    <context>
        <name>VolumeControl</name>
        <message>
            <source>Mute</source>
            <translation>ミュート</translation>
        </message>
        <message>
            <source>Volume</source>
            <translation>音量</translation>
        </message>
        <message>
            <source>Sound on</source>
            <translation>音を出す</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <source>Welcome</source>
            <translation>ようこそ</translation>
        </message>
        <message>
            <source>Your music, heard anew</source>
            <translation>あなたの音楽を、新しく</translation>
        </message>
        <message>
            <source>Deepcuts listens to the music you own and learns what you love. It makes mixes, radios and a weekly list of your own forgotten treasures, and says why each track is there. All of it stays on this machine.</source>
            <translation>Deepcutsはあなたの音楽を聴き、好みを学びます。ミックスやラジオ、忘れられた名曲の週間リストを作り、それぞれの曲がある理由を伝えます。すべてこの端末に残ります。</translation>
        </message>
        <message>
            <source>Use {}</source>
            <translation>{}を使う</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>別のフォルダーを選ぶ…</translation>
        </message>
        <message>
            <source>Choose your music folder…</source>
            <translation>音楽フォルダーを選ぶ…</translation>
        </message>
        <message>
            <source>Or drop a folder here. Your files are only read, never changed.</source>
            <translation>またはここにフォルダーをドロップ。ファイルは読むだけで、変更しません。</translation>
        </message>
        <message>
            <source>Choose your music folder</source>
            <translation>音楽フォルダーを選んでください</translation>
        </message>
    </context>
    <context>
        <name>Window</name>
        <message>
            <source>Home</source>
            <extracomment>Who listens once this window has closed; None where the program ends then.</extracomment>
            <translation>ホーム</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>たずねる</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>曲</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Genres</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>地図</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Insights</source>
            <translation>統計</translation>
        </message>
        <message>
            <source>Tidy up</source>
            <translation>整理</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>People</source>
            <translation>聴く人</translation>
        </message>
        <message>
            <source>There is no profile “{}”.</source>
            <translation>プロファイル「{}」はありません。</translation>
        </message>
        <message>
            <source>{} listens now</source>
            <translation>{}が聴いています</translation>
        </message>
        <message>
            <source>A private session: what you hear now is neither kept nor learned from.</source>
            <translation>プライベートセッション: 今聴くものは残らず、学習もされません。</translation>
        </message>
        <message>
            <source>The private session is over. Your queue of before is back.</source>
            <translation>プライベートセッションが終わりました。前のキューに戻りました。</translation>
        </message>
        <message>
            <source>Your queue has ended. The music goes on.</source>
            <translation>キューが終わりました。音楽は続きます。</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>オフにする</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>These files are not in a music folder. Add their folder in the settings.</source>
            <translation>これらのファイルは音楽フォルダーにありません。設定でフォルダーを追加してください。</translation>
        </message>
    </context>
    <context>
        <name>_Curve</name>
        <message>
            <source>Curve of the equaliser</source>
            <translation>イコライザーの曲線</translation>
        </message>
    </context>
    <context>
        <name>_JobRow</name>
        <message>
            <source>Pause</source>
            <translation>一時停止</translation>
        </message>
        <message>
            <source>Stop: {}</source>
            <translation>停止: {}</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{1}中 {0}</translation>
        </message>
        <message>
            <source>{}/s</source>
            <translation>{}/秒</translation>
        </message>
        <message>
            <source>under a minute left</source>
            <translation>残り1分未満</translation>
        </message>
        <message>
            <source>{} min left</source>
            <translation>残り{}分</translation>
        </message>
        <message>
            <source>{} h left</source>
            <translation>残り{}時間</translation>
        </message>
    </context>
    <context>
        <name>_LassoBar</name>
        <message>
            <source>Play</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>Save as playlist</source>
            <translation>プレイリストとして保存</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>固定を外す</translation>
        </message>
    </context>
    <context>
        <name>_Toast</name>
        <message>
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
    </context>
    <context>
        <name>app</name>
        <message>
            <source>Something went wrong ({error}). Details are in deepcuts.log.</source>
            <translation>問題が起きました（{error}）。詳しくはdeepcuts.logにあります。</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>“{name}” is new ({size} tracks).</source>
            <extracomment>Two clusters are the same one when they share this much of their members (Jaccard index). An old division is kept while this share of tracks has a place in it … … its silhouette is at least this share of the new division's … … and it has about as many parts.</extracomment>
            <translation>「{name}」は新しいジャンルです（{size}曲）。</translation>
        </message>
        <message>
            <source>“{old}” is now called “{name}”.</source>
            <translation>「{old}」は「{name}」になりました。</translation>
        </message>
        <message>
            <source>“{name}” grew from {old} to {size} tracks.</source>
            <translation>「{name}」は{old}曲から{size}曲に増えました。</translation>
        </message>
        <message>
            <source>“{name}” shrank from {old} to {size} tracks.</source>
            <translation>「{name}」は{old}曲から{size}曲に減りました。</translation>
        </message>
        <message>
            <source>“{name}” is gone.</source>
            <translation>「{name}」はなくなりました。</translation>
        </message>
    </context>
    <context>
        <name>choices</name>
        <message>
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <source>never</source>
            <translation>おすすめしない</translation>
        </message>
        <message>
            <source>major</source>
            <translation>長調</translation>
        </message>
        <message>
            <source>minor</source>
            <translation>短調</translation>
        </message>
        <message>
            <source>present</source>
            <translation>あり</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>見つからない</translation>
        </message>
        <message>
            <source>unreadable</source>
            <translation>読めない</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>接続なし</translation>
        </message>
        <message>
            <source>compilation</source>
            <translation>コンピレーション</translation>
        </message>
        <message>
            <source>analysed</source>
            <translation>分析済み</translation>
        </message>
        <message>
            <source>saxophone</source>
            <translation>サックス</translation>
        </message>
        <message>
            <source>trumpet</source>
            <translation>トランペット</translation>
        </message>
        <message>
            <source>trombone</source>
            <translation>トロンボーン</translation>
        </message>
        <message>
            <source>organ</source>
            <translation>オルガン</translation>
        </message>
        <message>
            <source>clarinet</source>
            <translation>クラリネット</translation>
        </message>
        <message>
            <source>accordion</source>
            <translation>アコーディオン</translation>
        </message>
        <message>
            <source>banjo</source>
            <translation>バンジョー</translation>
        </message>
        <message>
            <source>bass</source>
            <translation>ベース</translation>
        </message>
        <message>
            <source>harmonica</source>
            <translation>ハーモニカ</translation>
        </message>
        <message>
            <source>mandolin</source>
            <translation>マンドリン</translation>
        </message>
        <message>
            <source>ukulele</source>
            <translation>ウクレレ</translation>
        </message>
        <message>
            <source>bagpipes</source>
            <translation>バグパイプ</translation>
        </message>
        <message>
            <source>orchestra</source>
            <translation>オーケストラ</translation>
        </message>
        <message>
            <source>brass</source>
            <translation>金管</translation>
        </message>
        <message>
            <source>marimba</source>
            <translation>マリンバ</translation>
        </message>
        <message>
            <source>xylophone</source>
            <translation>木琴</translation>
        </message>
        <message>
            <source>vibraphone</source>
            <translation>ビブラフォン</translation>
        </message>
        <message>
            <source>oboe</source>
            <translation>オーボエ</translation>
        </message>
        <message>
            <source>bassoon</source>
            <translation>ファゴット</translation>
        </message>
        <message>
            <source>tuba</source>
            <translation>チューバ</translation>
        </message>
        <message>
            <source>horn</source>
            <translation>ホルン</translation>
        </message>
        <message>
            <source>lute</source>
            <translation>リュート</translation>
        </message>
        <message>
            <source>theremin</source>
            <translation>テルミン</translation>
        </message>
        <message>
            <source>percussion</source>
            <translation>打楽器</translation>
        </message>
        <message>
            <source>fiddle</source>
            <translation>フィドル</translation>
        </message>
        <message>
            <source>double bass</source>
            <translation>コントラバス</translation>
        </message>
        <message>
            <source>mellotron</source>
            <translation>メロトロン</translation>
        </message>
        <message>
            <source>whistling</source>
            <translation>口笛</translation>
        </message>
        <message>
            <source>piano</source>
            <extracomment>Name → (network, tag) pairs; without any, only the words of title and genre tell.</extracomment>
            <translation>ピアノ</translation>
        </message>
        <message>
            <source>guitar</source>
            <translation>ギター</translation>
        </message>
        <message>
            <source>strings</source>
            <translation>弦楽器</translation>
        </message>
        <message>
            <source>violin</source>
            <translation>バイオリン</translation>
        </message>
        <message>
            <source>cello</source>
            <translation>チェロ</translation>
        </message>
        <message>
            <source>harp</source>
            <translation>ハープ</translation>
        </message>
        <message>
            <source>harpsichord</source>
            <translation>チェンバロ</translation>
        </message>
        <message>
            <source>flute</source>
            <translation>フルート</translation>
        </message>
        <message>
            <source>sitar</source>
            <translation>シタール</translation>
        </message>
        <message>
            <source>drums</source>
            <translation>ドラム</translation>
        </message>
        <message>
            <source>synth</source>
            <translation>シンセサイザー</translation>
        </message>
        <message>
            <source>choir</source>
            <translation>合唱</translation>
        </message>
        <message>
            <source>vocals</source>
            <translation>歌</translation>
        </message>
        <message>
            <source>female vocals</source>
            <translation>女性ボーカル</translation>
        </message>
        <message>
            <source>male vocals</source>
            <translation>男性ボーカル</translation>
        </message>
        <message>
            <source>instrumental</source>
            <translation>インストゥルメンタル</translation>
        </message>
        <message>
            <source>acoustic</source>
            <translation>アコースティック</translation>
        </message>
        <message>
            <source>mellow</source>
            <translation>まろやか</translation>
        </message>
        <message>
            <source>happy</source>
            <translation>楽しい</translation>
        </message>
        <message>
            <source>sad</source>
            <translation>悲しい</translation>
        </message>
        <message>
            <source>party</source>
            <translation>パーティー</translation>
        </message>
        <message>
            <source>sexy</source>
            <translation>セクシー</translation>
        </message>
        <message>
            <source>beautiful</source>
            <translation>美しい</translation>
        </message>
        <message>
            <source>catchy</source>
            <translation>覚えやすい</translation>
        </message>
    </context>
    <context>
        <name>columns</name>
        <message>
            <source>1 track</source>
            <translation>1曲</translation>
        </message>
        <message>
            <source>{} tracks</source>
            <translation>{}曲</translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days}日</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>曲名</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>耳によるジャンル</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>再生回数</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>最終再生</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>番号</translation>
        </message>
        <message>
            <source>Disc</source>
            <translation>ディスク</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>アルバムアーティスト</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>作曲者</translation>
        </message>
        <message>
            <source>Genre tags</source>
            <translation>ジャンルタグ</translation>
        </message>
        <message>
            <source>Micro-genre</source>
            <translation>マイクロジャンル</translation>
        </message>
        <message>
            <source>Genre certainty</source>
            <translation>ジャンルの確かさ</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>エネルギー</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>ラウドネス</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Expected plays</source>
            <translation>予想再生回数</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加日</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>ビットレート</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>サンプルレート</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>理由</translation>
        </message>
    </context>
    <context>
        <name>desktop</name>
        <message>
            <source>Music is playing</source>
            <translation>音楽を再生中</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>{path} cannot be written ({reason}).</source>
            <translation>{path}に書き込めません（{reason}）。</translation>
        </message>
        <message>
            <source>{path} is too large for a playlist.</source>
            <translation>{path}はプレイリストとして大きすぎます。</translation>
        </message>
        <message>
            <source>{path} cannot be read ({reason}).</source>
            <translation>{path}を読めません（{reason}）。</translation>
        </message>
        <message>
            <source>This playlist declares entities, which no playlist needs.</source>
            <translation>このプレイリストには不要なエンティティ宣言があります。</translation>
        </message>
        <message>
            <source>This is not an XSPF playlist ({reason}).</source>
            <translation>XSPFプレイリストではありません（{reason}）。</translation>
        </message>
        <message>
            <source>This is not a JSPF playlist.</source>
            <translation>JSPFプレイリストではありません。</translation>
        </message>
        <message>
            <source>There is too little history yet.</source>
            <translation>履歴がまだ足りません。</translation>
        </message>
        <message>
            <source>Some hundred plays are needed.</source>
            <translation>数百回の再生が必要です。</translation>
        </message>
        <message>
            <source>Only {what} of these {what2} tracks are in the library and analysed.</source>
            <translation>この{what2}曲のうちライブラリにあり分析済みなのは{what}曲だけです。</translation>
        </message>
        <message>
            <source>Scan their folder first.</source>
            <translation>まずフォルダーをスキャンしてください。</translation>
        </message>
        <message>
            <source>There is no such suggestion any more.</source>
            <translation>その提案はもうありません。</translation>
        </message>
        <message>
            <source>A genre needs a name.</source>
            <translation>ジャンルには名前が必要です。</translation>
        </message>
        <message>
            <source>Another genre is called “{wanted}”.</source>
            <translation>「{wanted}」という別のジャンルがあります。</translation>
        </message>
        <message>
            <source>Merge them, or choose again.</source>
            <translation>統合するか、別の名前にしてください。</translation>
        </message>
        <message>
            <source>A genre cannot be merged with itself.</source>
            <translation>ジャンルを自分自身と統合できません。</translation>
        </message>
        <message>
            <source>There is no such genre.</source>
            <translation>そのジャンルはありません。</translation>
        </message>
        <message>
            <source>The sound of {what} is not known yet: analyse and train first.</source>
            <translation>{what}の音はまだ分かりません。先に分析と学習をしてください。</translation>
        </message>
        <message>
            <source>There is nothing to go by: their sound is not known yet.</source>
            <translation>手がかりがありません。音がまだ分かっていません。</translation>
        </message>
        <message>
            <source>This track has no {value}.</source>
            <translation>この曲には{value}がありません。</translation>
        </message>
        <message>
            <source>{key} is not in the library.</source>
            <translation>{key}はライブラリにありません。</translation>
        </message>
        <message>
            <source>The first profile and the one in use cannot be removed.</source>
            <translation>最初のプロファイルと使用中のものは削除できません。</translation>
        </message>
        <message>
            <source>There is no music that suits everybody.</source>
            <translation>全員に合う音楽がありません。</translation>
        </message>
        <message>
            <source>{name} has not agreed to mixes for the household.</source>
            <translation>{name}は世帯のミックスに同意していません。</translation>
        </message>
        <message>
            <source>Each listener agrees on their own page.</source>
            <translation>同意は各自のページで行います。</translation>
        </message>
        <message>
            <source>A profile needs a name.</source>
            <translation>プロファイルには名前が必要です。</translation>
        </message>
        <message>
            <source>There is a profile “{name}” already.</source>
            <translation>プロファイル「{name}」はすでにあります。</translation>
        </message>
        <message>
            <source>“{name}” is a number, not a name.</source>
            <translation>「{name}」は数字で、名前ではありません。</translation>
        </message>
        <message>
            <source>There is no profile {wanted}.</source>
            <extracomment>What was learned of a person, while somebody else listens; may be deleted. Settings that a new person starts with as their founder has them.</extracomment>
            <translation>プロファイル{wanted}はありません。</translation>
        </message>
        <message>
            <source>{path} is not a play log: it has no column “ts”.</source>
            <translation>{path}は再生ログではありません。「ts」列がありません。</translation>
        </message>
        <message>
            <source>{path} is not a CSV file ({reason}).</source>
            <translation>{path}はCSVファイルではありません（{reason}）。</translation>
        </message>
        <message>
            <source>A playlist cannot be written as “{suffix}”.</source>
            <extracomment>What of a folder is ours: file names that may be replaced or taken away again.</extracomment>
            <translation>プレイリストは「{suffix}」で書き出せません。</translation>
        </message>
        <message>
            <source>Choose {known}.</source>
            <translation>{known}から選んでください。</translation>
        </message>
        <message>
            <source>{folder} cannot be made ({reason}).</source>
            <translation>{folder}を作成できません（{reason}）。</translation>
        </message>
        <message>
            <source>{folder} has too many playlists called {title}.</source>
            <translation>{folder}には{title}という名前のプレイリストが多すぎます。</translation>
        </message>
        <message>
            <source>{title} has nothing to show yet.</source>
            <translation>{title}にはまだ表示するものがありません。</translation>
        </message>
        <message>
            <source>There is no playlist called {slug}.</source>
            <translation>{slug}というプレイリストはありません。</translation>
        </message>
        <message>
            <source>There is no such track.</source>
            <translation>その曲はありません。</translation>
        </message>
        <message>
            <source>Its sound is not known yet: analyse and train first.</source>
            <translation>音がまだ分かりません。先に分析と学習をしてください。</translation>
        </message>
        <message>
            <source>Deepcuts cannot start its helper processes{detail}.</source>
            <translation>Deepcutsの補助プロセスを起動できません{detail}。</translation>
        </message>
        <message>
            <source>There is nothing to start a radio from in {what}.</source>
            <extracomment>What MagnaTagATune's listeners called electronic, and what they called acoustic.</extracomment>
            <translation>{what}にはラジオを始める元がありません。</translation>
        </message>
        <message>
            <source>There is no artist called {key}.</source>
            <translation>{key}というアーティストはありません。</translation>
        </message>
        <message>
            <source>{seed} is not in the library.</source>
            <translation>{seed}はライブラリにありません。</translation>
        </message>
        <message>
            <source>A playlist needs a name.</source>
            <extracomment>The networks are asked about moods where they have heard this share of the library.</extracomment>
            <translation>プレイリストには名前が必要です。</translation>
        </message>
        <message>
            <source>Nothing was played in {year}.</source>
            <translation>{year}年には何も再生されていません。</translation>
        </message>
        <message>
            <source>{path} is not a folder.</source>
            <translation>{path}はフォルダーではありません。</translation>
        </message>
        <message>
            <source>There is no such decision.</source>
            <translation>その判断はありません。</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another folder with --data-dir.</source>
            <translation>書き込みを許可するか、--data-dirで別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{path} belongs to another program.</source>
            <translation>{path}は別のプログラムのものです。</translation>
        </message>
        <message>
            <source>Choose another folder with --data-dir.</source>
            <translation>--data-dirで別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{path} was written by a newer Deepcuts.</source>
            <translation>{path}はより新しいDeepcutsが書いたものです。</translation>
        </message>
        <message>
            <source>Install that version again, or choose another folder with --data-dir.</source>
            <translation>その版を入れ直すか、--data-dirで別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{path} is damaged ({verdict}).</source>
            <translation>{path}は壊れています（{verdict}）。</translation>
        </message>
        <message>
            <source>{path} is damaged ({text}).</source>
            <translation>{path}は壊れています（{text}）。</translation>
        </message>
        <message>
            <source>{path} is locked by another program.</source>
            <translation>{path}は別のプログラムがロックしています。</translation>
        </message>
        <message>
            <source>Close the other program that uses it and try again.</source>
            <translation>使っている別のプログラムを閉じて、もう一度試してください。</translation>
        </message>
        <message>
            <source>The disk that holds {path} is full.</source>
            <translation>{path}のあるディスクがいっぱいです。</translation>
        </message>
        <message>
            <source>Free some space.</source>
            <translation>空きを作ってください。</translation>
        </message>
        <message>
            <source>{path} cannot be written ({text}).</source>
            <translation>{path}に書き込めません（{text}）。</translation>
        </message>
        <message>
            <source>There is no track {track_id}.</source>
            <translation>曲{track_id}はありません。</translation>
        </message>
        <message>
            <source>{path} is already part of {what}.</source>
            <translation>{path}はすでに{what}に含まれています。</translation>
        </message>
        <message>
            <source>There is no such edit.</source>
            <translation>その編集はありません。</translation>
        </message>
        <message>
            <source>The data folder {data_dir} cannot be written ({reason}).</source>
            <translation>データフォルダー{data_dir}に書き込めません（{reason}）。</translation>
        </message>
        <message>
            <source>Allow writing there, or choose another one with --data-dir.</source>
            <translation>書き込みを許可するか、--data-dirで別のものを選んでください。</translation>
        </message>
        <message>
            <source>{data_dir} is in use by another Deepcuts{who}.</source>
            <translation>{data_dir}は別のDeepcutsが使用中です{who}。</translation>
        </message>
        <message>
            <source>Close it first, or choose another folder with --data-dir.</source>
            <translation>先に閉じるか、--data-dirで別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>{data_dir} was opened only to be read.</source>
            <translation>{data_dir}は読み取り専用で開かれています。</translation>
        </message>
        <message>
            <source>Close the other Deepcuts first.</source>
            <translation>先に別のDeepcutsを閉じてください。</translation>
        </message>
        <message>
            <source>There is no such playlist.</source>
            <translation>そのプレイリストはありません。</translation>
        </message>
        <message>
            <source>One of these tracks is not in the library.</source>
            <translation>この中の1曲がライブラリにありません。</translation>
        </message>
        <message>
            <source>There is no such smart playlist.</source>
            <translation>そのスマートプレイリストはありません。</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be made ({reason}).</source>
            <translation>データフォルダー{folder}を作成できません（{reason}）。</translation>
        </message>
        <message>
            <source>Choose another one with --data-dir.</source>
            <translation>--data-dirで別のものを選んでください。</translation>
        </message>
        <message>
            <source>The data folder {folder} cannot be written.</source>
            <translation>データフォルダー{folder}に書き込めません。</translation>
        </message>
        <message>
            <source>Deepcuts is shutting down; nothing more is written.</source>
            <translation>Deepcutsは終了中です。これ以上は書き込みません。</translation>
        </message>
    </context>
    <context>
        <name>evidence</name>
        <message>
            <source>only upper and lower case differ</source>
            <translation>大文字小文字だけが違います</translation>
        </message>
        <message>
            <source>only accents differ</source>
            <translation>アクセントだけが違います</translation>
        </message>
        <message>
            <source>only the article differs</source>
            <translation>冠詞だけが違います</translation>
        </message>
        <message>
            <source>only punctuation differs</source>
            <translation>句読点だけが違います</translation>
        </message>
        <message>
            <source>{what}, and both stand on one album</source>
            <translation>{what}、どちらも同じアルバムにあります</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album</source>
            <translation>アルバムの{own}曲中{times}曲</translation>
        </message>
        <message>
            <source>No recording is of {year}.</source>
            <translation>{year}年の録音はありません。</translation>
        </message>
        <message>
            <source>{times} of {own} tracks of the album are of {best}</source>
            <translation>アルバムの{own}曲中{times}曲が{best}年</translation>
        </message>
        <message>
            <source>{artist} has {times} tracks alone</source>
            <translation>{artist}単独の曲が{times}曲あります</translation>
        </message>
        <message>
            <source>the guest is named in the artist</source>
            <translation>ゲストがアーティストに書かれています</translation>
        </message>
        <message>
            <source>{mixed} of {own} titles beside it are in mixed case</source>
            <translation>隣の{own}曲中{mixed}曲は大文字小文字が混在</translation>
        </message>
        <message>
            <source>{company} tracks of the album are by {title}, who is its artist</source>
            <translation>アルバムの{company}曲が、そのアーティスト{title}のものです</translation>
        </message>
        <message>
            <source>its size and bit rate say {told} minutes</source>
            <translation>サイズとビットレートからは{told}分</translation>
        </message>
        <message>
            <source>a mix, an audiobook or a whole album in one file</source>
            <translation>ミックス、オーディオブック、またはアルバム全体が1ファイルに</translation>
        </message>
        <message>
            <source>all {times} other tracks of the album have it</source>
            <translation>アルバムのほかの{times}曲すべてにあります</translation>
        </message>
        <message>
            <source>{times_before} times so, {times_after} times “{after}”: {reason}</source>
            <translation>この表記{times_before}回、「{after}」{times_after}回: {reason}</translation>
        </message>
        <message>
            <source>{times} times: it names no genre</source>
            <translation>{times}回: ジャンルを示していません</translation>
        </message>
        <message>
            <source>{times} times: another spelling of “{node}”</source>
            <translation>{times}回: 「{node}」の別表記</translation>
        </message>
        <message>
            <source>{times} times: a letter or two from “{right}”</source>
            <translation>{times}回: 「{right}」と1～2文字違い</translation>
        </message>
        <message>
            <source>the encoded sound is the same, byte for byte</source>
            <extracomment>Encoders add or drop a little silence; a different take differs by more. Without a look at the sound, tracks of different albums must be as close as this.</extracomment>
            <translation>符号化された音がバイト単位で同じ</translation>
        </message>
        <message>
            <source>their fingerprints agree to {printed} %</source>
            <translation>フィンガープリントの一致 {printed} %</translation>
        </message>
        <message>
            <source>artist, title and length agree</source>
            <translation>アーティスト、曲名、長さが一致</translation>
        </message>
        <message>
            <source>artist, title and length agree, and so does the sound</source>
            <translation>アーティスト、曲名、長さが一致し、音も一致</translation>
        </message>
        <message>
            <source>one title in several versions</source>
            <translation>1つの曲の複数バージョン</translation>
        </message>
    </context>
    <context>
        <name>fields</name>
        <message>
            <source>Anything</source>
            <translation>何でも</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>曲名</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Album artist</source>
            <translation>アルバムアーティスト</translation>
        </message>
        <message>
            <source>Genre</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>作曲者</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>耳によるジャンル</translation>
        </message>
        <message>
            <source>Micro-genre by ear</source>
            <translation>耳によるマイクロジャンル</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <source>Lyrics</source>
            <translation>歌詞</translation>
        </message>
        <message>
            <source>File path</source>
            <translation>ファイルパス</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>長さ</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>秒</translation>
        </message>
        <message>
            <source>Tempo</source>
            <translation>テンポ</translation>
        </message>
        <message>
            <source>BPM</source>
            <translation>BPM</translation>
        </message>
        <message>
            <source>Energy</source>
            <translation>エネルギー</translation>
        </message>
        <message>
            <source>of 100</source>
            <translation>/100</translation>
        </message>
        <message>
            <source>Loudness</source>
            <translation>ラウドネス</translation>
        </message>
        <message>
            <source>LUFS</source>
            <translation>LUFS</translation>
        </message>
        <message>
            <source>Genre is sure</source>
            <translation>ジャンルの確かさ</translation>
        </message>
        <message>
            <source>%</source>
            <translation>%</translation>
        </message>
        <message>
            <source>Plays</source>
            <translation>再生回数</translation>
        </message>
        <message>
            <source>Skips</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>評価</translation>
        </message>
        <message>
            <source>stars</source>
            <translation>星</translation>
        </message>
        <message>
            <source>Taste</source>
            <translation>好み</translation>
        </message>
        <message>
            <source>Expected plays in 30 days</source>
            <translation>30日間の予想再生回数</translation>
        </message>
        <message>
            <source>Track number</source>
            <translation>曲番号</translation>
        </message>
        <message>
            <source>Disc number</source>
            <translation>ディスク番号</translation>
        </message>
        <message>
            <source>Bit rate</source>
            <translation>ビットレート</translation>
        </message>
        <message>
            <source>kbit/s</source>
            <translation>kbit/s</translation>
        </message>
        <message>
            <source>Sample rate</source>
            <translation>サンプルレート</translation>
        </message>
        <message>
            <source>Hz</source>
            <translation>Hz</translation>
        </message>
        <message>
            <source>Last played</source>
            <translation>最終再生</translation>
        </message>
        <message>
            <source>days</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>追加日</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Major or minor</source>
            <translation>長調・短調</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <source>In playlist</source>
            <translation>プレイリスト内</translation>
        </message>
        <message>
            <source>Sounds like</source>
            <translation>似た音</translation>
        </message>
        <message>
            <source>One hears</source>
            <translation>聞こえるもの</translation>
        </message>
    </context>
    <context>
        <name>flow</name>
        <message>
            <source>Its sound is not known yet</source>
            <translation>音はまだ分かりません</translation>
        </message>
    </context>
    <context>
        <name>history</name>
        <message>
            <source>Today, {}</source>
            <translation>今日 {}</translation>
        </message>
        <message>
            <source>Yesterday, {}</source>
            <translation>昨日 {}</translation>
        </message>
        <message>
            <source>to the end</source>
            <translation>最後まで</translation>
        </message>
        <message>
            <source>skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>could not be played</source>
            <translation>再生できず</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>選択</translation>
        </message>
        <message>
            <source>album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>genre</source>
            <translation>ジャンル</translation>
        </message>
        <message>
            <source>playlist</source>
            <translation>プレイリスト</translation>
        </message>
        <message>
            <source>mix</source>
            <translation>ミックス</translation>
        </message>
        <message>
            <source>radio</source>
            <translation>ラジオ</translation>
        </message>
        <message>
            <source>shuffle</source>
            <translation>シャッフル</translation>
        </message>
        <message>
            <source>queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>map</source>
            <translation>地図</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>取り込み</translation>
        </message>
        <message>
            <source>When</source>
            <translation>日時</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>曲名</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Heard</source>
            <translation>聴いた量</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>終わり方</translation>
        </message>
        <message>
            <source>From</source>
            <translation>経路</translation>
        </message>
    </context>
    <context>
        <name>insights</name>
        <message>
            <source>of music</source>
            <translation>の音楽</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>heard for the first time</source>
            <translation>初めて聴いた曲</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>音楽のあった日</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>最長連続日数</translation>
        </message>
        <message>
            <source>{n} wait to be listened to.</source>
            <translation>{n}曲が分析待ちです。</translation>
        </message>
        <message>
            <source>{n} are not where they were.</source>
            <translation>{n}曲が元の場所にありません。</translation>
        </message>
        <message>
            <source>{n} files could not be read.</source>
            <translation>{n}個のファイルを読めませんでした。</translation>
        </message>
        <message>
            <source>{n} have no genre tag.</source>
            <translation>{n}曲にジャンルタグがありません。</translation>
        </message>
        <message>
            <source>{n} have no year.</source>
            <translation>{n}曲に年がありません。</translation>
        </message>
        <message>
            <source>{n} are there twice.</source>
            <translation>{n}曲が重複しています。</translation>
        </message>
        <message>
            <source>{n} were never played.</source>
            <translation>{n}曲は一度も再生されていません。</translation>
        </message>
    </context>
    <context>
        <name>knowing</name>
        <message>
            <source>What you play next</source>
            <translation>次に再生するもの</translation>
        </message>
        <message>
            <source>How often the next track is among ten guesses.</source>
            <translation>次の曲が10の予想に入る割合。</translation>
        </message>
        <message>
            <source>What your next session is made of</source>
            <translation>次のセッションの中身</translation>
        </message>
        <message>
            <source>How well ten guesses rank what you then played.</source>
            <translation>10の予想が、その後の再生をどれだけうまく並べたか。</translation>
        </message>
        <message>
            <source>What you will like of what you never heard</source>
            <translation>聴いたことのない曲のうち気に入るもの</translation>
        </message>
        <message>
            <source>How often the better of two is known; chance is 50 %.</source>
            <translation>2つのうち良いほうを当てる割合。偶然は50 %。</translation>
        </message>
        <message>
            <source>Which forgotten favourites come back</source>
            <translation>戻ってくる忘れられたお気に入り</translation>
        </message>
        <message>
            <source>What you skip</source>
            <translation>スキップするもの</translation>
        </message>
        <message>
            <source>How often you will play each track this month</source>
            <translation>今月それぞれの曲を何回再生するか</translation>
        </message>
        <message>
            <source>How well the order agrees; 100 % is the very order.</source>
            <translation>順番の一致度。100 %は完全一致。</translation>
        </message>
        <message>
            <source>Most played</source>
            <translation>最多再生</translation>
        </message>
        <message>
            <source>Chance</source>
            <translation>偶然</translation>
        </message>
        <message>
            <source>Deepcuts</source>
            <translation>Deepcuts</translation>
        </message>
        <message>
            <source>Best simple rule</source>
            <translation>最良の単純な規則</translation>
        </message>
        <message>
            <source>Surely better than any simple rule.</source>
            <translation>どの単純な規則よりも確かに優れています。</translation>
        </message>
        <message>
            <source>A simple rule does better here.</source>
            <translation>ここでは単純な規則のほうが優れています。</translation>
        </message>
        <message>
            <source>As good as the best simple rule, as far as one can tell.</source>
            <translation>分かる限りでは、最良の単純な規則と同等です。</translation>
        </message>
        <message>
            <source>Next, after {needs}: {rung}</source>
            <translation>次は、あと{needs}で: {rung}</translation>
        </message>
        <message>
            <source> and </source>
            <translation>と</translation>
        </message>
        <message>
            <source>Skipped {skips} of {times} times, last today</source>
            <translation>{times}回中{skips}回スキップ、最後は今日</translation>
        </message>
        <message numerus="yes">
            <source>Skipped {skips} of {times} times, last %n day(s) ago</source>
            <translation>
                <numerusform>{times}回中{skips}回スキップ、最後は%n日前</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mixes</name>
        <message>
            <source>{text}, unlike {what}</source>
            <translation>{text}（{what}とは違う）</translation>
        </message>
        <message>
            <source>More like {what}</source>
            <translation>{what}に似た曲</translation>
        </message>
        <message>
            <source>‘{title}’</source>
            <translation>「{title}」</translation>
        </message>
        <message>
            <source>{text}: {names}</source>
            <translation>{text}: {names}</translation>
        </message>
        <message>
            <source>{names} and {last}</source>
            <translation>{names}、{last}</translation>
        </message>
        <message>
            <source>Nothing played yet, so by sound alone: {text}</source>
            <translation>まだ再生がないので音だけから: {text}</translation>
        </message>
        <message>
            <source>Nothing is known of the taste of {names} yet</source>
            <extracomment>The share of a person's library-wide ranking below which a track would be misery for them.</extracomment>
            <translation>{names}の好みはまだ分かりません</translation>
        </message>
        <message>
            <source>Where your tastes meet; nothing that anyone refused</source>
            <translation>好みの重なるところ。誰かが拒んだものはありません</translation>
        </message>
        <message>
            <source>For {names}</source>
            <translation>{names}のために</translation>
        </message>
        <message>
            <source>Endless from {title}, by sound</source>
            <translation>{title}から音で果てしなく</translation>
        </message>
        <message>
            <source>Around {title}; its sound is not known yet</source>
            <translation>{title}の周辺。音はまだ分かりません</translation>
        </message>
        <message>
            <source>{title} Radio</source>
            <translation>{title}ラジオ</translation>
        </message>
        <message>
            <source>Music near what you queued</source>
            <translation>キューに近い音楽</translation>
        </message>
        <message>
            <source>Music near {names}</source>
            <translation>{names}に近い音楽</translation>
        </message>
        <message>
            <source>Goes on with</source>
            <translation>この先</translation>
        </message>
        <message>
            <source>All of {artist}</source>
            <translation>{artist}のすべて</translation>
        </message>
        <message>
            <source>{artist} and what sounds close: {names}</source>
            <translation>{artist}と近い音: {names}</translation>
        </message>
        <message>
            <source>Around {artist}</source>
            <translation>{artist}の周辺</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’</source>
            <translation>「{title}」に似た音</translation>
        </message>
        <message>
            <source>What sounds like ‘{title}’ by {artist}</source>
            <translation>{artist}「{title}」に似た音</translation>
        </message>
        <message>
            <source>Because you played {title}</source>
            <translation>{title}を聴いたので</translation>
        </message>
        <message>
            <source>Daily Mix {number}</source>
            <translation>デイリーミックス {number}</translation>
        </message>
        <message>
            <source>{genres} with {artists}</source>
            <translation>{genres}、{artists}など</translation>
        </message>
        <message>
            <source>What you turn to {when}, and what is close</source>
            <translation>{when}によく聴くものと、近いもの</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>静か</translation>
        </message>
        <message>
            <source>Lively</source>
            <translation>にぎやか</translation>
        </message>
        <message>
            <source>From {first} to {last}</source>
            <translation>{first}年から{last}年</translation>
        </message>
        <message>
            <source>The {decade}s</source>
            <translation>{decade}年代</translation>
        </message>
        <message>
            <source>typical of every corner of your library</source>
            <translation>ライブラリの隅々を代表する曲</translation>
        </message>
        <message>
            <source>Hardly played, and close to what you love</source>
            <translation>ほとんど聴いていない、好みに近い曲</translation>
        </message>
        <message>
            <source>Deep Cuts</source>
            <translation>Deep Cuts</translation>
        </message>
        <message>
            <source>various artists</source>
            <translation>さまざまなアーティスト</translation>
        </message>
        <message>
            <source>{album} by {artist}, hardly ever played</source>
            <translation>{artist}「{album}」、ほとんど未再生</translation>
        </message>
        <message>
            <source>Dust Off</source>
            <translation>ほこりを払う</translation>
        </message>
        <message>
            <source>Often played, but not for two months</source>
            <translation>よく聴いたが、2か月聴いていない曲</translation>
        </message>
        <message>
            <source>Forgotten Favourites</source>
            <translation>忘れられたお気に入り</translation>
        </message>
        <message>
            <source>New in your library</source>
            <translation>ライブラリの新顔</translation>
        </message>
        <message>
            <source>Fresh Arrivals</source>
            <translation>新着</translation>
        </message>
        <message>
            <source>{genre} Mix</source>
            <translation>{genre}ミックス</translation>
        </message>
        <message>
            <source>Alike by ear</source>
            <translation>耳に似て聞こえる</translation>
        </message>
        <message>
            <source>Your most played of the last 30 days</source>
            <translation>直近30日間の最多再生</translation>
        </message>
        <message>
            <source>On Repeat</source>
            <translation>リピート中</translation>
        </message>
        <message>
            <source>On repeat, some months ago</source>
            <translation>何か月か前に繰り返し聴いた曲</translation>
        </message>
        <message>
            <source>Repeat Rewind</source>
            <translation>リピート巻き戻し</translation>
        </message>
        <message>
            <source>Around this time in earlier years</source>
            <translation>以前の年の今ごろ</translation>
        </message>
        <message>
            <source>Time Capsule</source>
            <translation>タイムカプセル</translation>
        </message>
        <message>
            <source>Morning</source>
            <extracomment>What a part of the day would weigh if plays were spread evenly over it.</extracomment>
            <translation>朝</translation>
        </message>
        <message>
            <source>in the morning</source>
            <translation>朝</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>午後</translation>
        </message>
        <message>
            <source>in the afternoon</source>
            <translation>午後</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>夕方</translation>
        </message>
        <message>
            <source>in the evening</source>
            <translation>夕方</translation>
        </message>
        <message>
            <source>Night</source>
            <translation>夜</translation>
        </message>
        <message>
            <source>at night</source>
            <translation>夜</translation>
        </message>
        <message>
            <source>The quiet end of your library</source>
            <translation>ライブラリの静かな側</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>集中</translation>
        </message>
        <message>
            <source>Even and unobtrusive</source>
            <translation>一定で目立たない</translation>
        </message>
        <message>
            <source>Drive</source>
            <translation>ドライブ</translation>
        </message>
        <message>
            <source>Lively, but not hurried</source>
            <translation>にぎやかで急がない</translation>
        </message>
        <message>
            <source>Dance</source>
            <translation>ダンス</translation>
        </message>
        <message>
            <source>Made to move to</source>
            <translation>体を動かすための音</translation>
        </message>
        <message>
            <source>Dark and slow-burning</source>
            <translation>暗くゆっくり燃える</translation>
        </message>
    </context>
    <context>
        <name>months</name>
        <message>
            <source>January</source>
            <translation>1月</translation>
        </message>
        <message>
            <source>February</source>
            <translation>2月</translation>
        </message>
        <message>
            <source>March</source>
            <translation>3月</translation>
        </message>
        <message>
            <source>April</source>
            <translation>4月</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5月</translation>
        </message>
        <message>
            <source>June</source>
            <translation>6月</translation>
        </message>
        <message>
            <source>July</source>
            <translation>7月</translation>
        </message>
        <message>
            <source>August</source>
            <translation>8月</translation>
        </message>
        <message>
            <source>September</source>
            <translation>9月</translation>
        </message>
        <message>
            <source>October</source>
            <translation>10月</translation>
        </message>
        <message>
            <source>November</source>
            <translation>11月</translation>
        </message>
        <message>
            <source>December</source>
            <translation>12月</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{year}年{month}</translation>
        </message>
    </context>
    <context>
        <name>people</name>
        <message>
            <source>First listener</source>
            <translation>最初の聴き手</translation>
        </message>
    </context>
    <context>
        <name>playback</name>
        <message>
            <source>It is not a regular file.</source>
            <extracomment>Decoders need some packets before they give what they gave the first time (Opus: 80 ms). So many packets in a row that cannot be decoded are the end of the track.</extracomment>
            <translation>通常のファイルではありません。</translation>
        </message>
        <message>
            <source>The file is not there.</source>
            <translation>ファイルがありません。</translation>
        </message>
        <message>
            <source>There is no sound in it.</source>
            <extracomment>How long before a fade sound is held back: lengths that files tell are not exact.</extracomment>
            <translation>音が入っていません。</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>デコードできません（{why}）。</translation>
        </message>
        <message>
            <source>Playback stopped because of an error.</source>
            <extracomment>The device plays on for so long after the last frame was taken.</extracomment>
            <translation>エラーで再生が止まりました。</translation>
        </message>
        <message>
            <source>The sound device is gone. Playback waits until you go on.</source>
            <translation>音声機器がなくなりました。続けるまで再生は待ちます。</translation>
        </message>
        <message>
            <source>There is no sound device: tracks pass without being heard.</source>
            <translation>音声機器がありません。曲は音なしで進みます。</translation>
        </message>
    </context>
    <context>
        <name>plugins</name>
        <message>
            <source>The plug-in “{name}” was turned off: {reason}</source>
            <translation>プラグイン「{name}」をオフにしました: {reason}</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>Heard {times}, last today</source>
            <extracomment>The kinds, which callers may rely on.</extracomment>
            <translation>{times}再生、最後は今日</translation>
        </message>
        <message>
            <source>once</source>
            <translation>1回</translation>
        </message>
        <message>
            <source>Came next {count} of {times} times</source>
            <translation>{times}回中{count}回次に来ました</translation>
        </message>
        <message>
            <source>Together in {shared} sessions</source>
            <translation>{shared}回のセッションで一緒</translation>
        </message>
        <message numerus="yes">
            <source>%n track(s) of this artist just now</source>
            <translation>
                <numerusform>このアーティストを今%n曲</numerusform>
            </translation>
        </message>
        <message>
            <source>{alike} % like the last ones in sound</source>
            <translation>直近の曲と音が{alike} %近い</translation>
        </message>
        <message>
            <source>About {plays} plays expected in {days} days</source>
            <translation>{days}日間に約{plays}回の再生を予想</translation>
        </message>
        <message>
            <source>Skipped {chance} % of the time</source>
            <translation>{chance} %の割合でスキップ</translation>
        </message>
        <message>
            <source>Ahead of {score} % of your forgotten favourites</source>
            <translation>忘れられたお気に入りの{score} %より上</translation>
        </message>
        <message>
            <source>Ahead of {score} % of what you never heard</source>
            <translation>未聴の曲の{score} %より上</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’, {share} %</source>
            <translation>「{title}」に似た音 {share} %</translation>
        </message>
        <message>
            <source>Sounds like ‘{title}’ by {artist}, {share} %</source>
            <translation>{artist}「{title}」に似た音 {share} %</translation>
        </message>
        <message>
            <source>Played once</source>
            <translation>1回再生</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>未再生</translation>
        </message>
        <message>
            <source>Added today</source>
            <translation>今日追加</translation>
        </message>
        <message>
            <source>Played once in 30 days</source>
            <translation>30日間に1回再生</translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s) in 30 days</source>
            <translation>
                <numerusform>30日間に%n回再生</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Played %n time(s)</source>
            <translation>
                <numerusform>%n回再生</numerusform>
            </translation>
        </message>
        <message>
            <source>Not heard since {month}</source>
            <translation>{month}から聴いていません</translation>
        </message>
        <message>
            <source>You like it</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>You gave it {stars} stars</source>
            <translation>あなたの評価は星{stars}</translation>
        </message>
        <message>
            <source>You finish {count} of 10 in {genre}</source>
            <translation>{genre}は10曲中{count}曲を最後まで</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>{genre}の一部</translation>
        </message>
        <message>
            <source>Typical of {genre}</source>
            <translation>{genre}らしい</translation>
        </message>
        <message>
            <source>{name} likes it</source>
            <translation>{name}のお気に入り</translation>
        </message>
        <message numerus="yes">
            <source>{name} played it %n time(s)</source>
            <translation>
                <numerusform>{name}が%n回再生</numerusform>
            </translation>
        </message>
        <message>
            <source>Fits {name}'s taste, better than {share} % of the music</source>
            <translation>音楽の{share} %より{name}の好みに合う</translation>
        </message>
        <message>
            <source>Where the journey starts</source>
            <translation>旅の始まり</translation>
        </message>
        <message>
            <source>Where it leads</source>
            <translation>旅の行き先</translation>
        </message>
        <message>
            <source>{share} % of the way</source>
            <translation>道のりの{share} %</translation>
        </message>
        <message>
            <source>Part of what this starts from</source>
            <translation>これの出発点の一部</translation>
        </message>
        <message>
            <source>From your library</source>
            <extracomment>What registers as a recipe: one, or a family that depends on the library.</extracomment>
            <translation>あなたのライブラリから</translation>
        </message>
        <message>
            <source>Also by {artist}</source>
            <translation>同じ{artist}の曲</translation>
        </message>
        <message>
            <source>Where this radio starts</source>
            <translation>このラジオの始まり</translation>
        </message>
        <message>
            <source>You locked it here</source>
            <translation>ここに固定しました</translation>
        </message>
        <message>
            <source>By {artist}</source>
            <translation>{artist}の曲</translation>
        </message>
        <message>
            <source>Hardly played</source>
            <extracomment>How much a slider at its end counts, in the units of nearness (0–1).</extracomment>
            <translation>ほとんど未再生</translation>
        </message>
        <message numerus="yes">
            <source>Familiar: played %n time(s)</source>
            <translation>
                <numerusform>おなじみ: %n回再生</numerusform>
            </translation>
        </message>
        <message>
            <source>New to you: never played</source>
            <translation>初めて: 未再生</translation>
        </message>
        <message>
            <source>Fast: {bpm} BPM</source>
            <translation>速い: {bpm} BPM</translation>
        </message>
        <message>
            <source>Slow: {bpm} BPM</source>
            <translation>遅い: {bpm} BPM</translation>
        </message>
        <message>
            <source>Full of energy</source>
            <translation>エネルギーに満ちた</translation>
        </message>
        <message>
            <source>Calm</source>
            <translation>静か</translation>
        </message>
        <message>
            <source>Electronic in sound</source>
            <translation>エレクトロニックな音</translation>
        </message>
        <message>
            <source>Acoustic in sound</source>
            <translation>アコースティックな音</translation>
        </message>
        <message>
            <source>Part of {album}, unheard</source>
            <translation>{album}の一部、未聴</translation>
        </message>
        <message>
            <source>From {year}</source>
            <translation>{year}年</translation>
        </message>
        <message>
            <source>You play it {when}</source>
            <translation>{when}に聴く曲</translation>
        </message>
        <message>
            <source>You played it in {month}</source>
            <translation>{month}に聴いた曲</translation>
        </message>
        <message>
            <source>Livelier than {share} % of your music</source>
            <translation>手持ちの{share} %よりにぎやか</translation>
        </message>
        <message>
            <source>Calmer than {share} % of your music</source>
            <translation>手持ちの{share} %より静か</translation>
        </message>
        <message>
            <source>Keeps the tempo: {bpm} BPM</source>
            <translation>テンポを保つ: {bpm} BPM</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>is</source>
            <translation>が次に等しい</translation>
        </message>
        <message>
            <source>is not</source>
            <translation>が次と異なる</translation>
        </message>
        <message>
            <source>contains</source>
            <translation>に次を含む</translation>
        </message>
        <message>
            <source>does not contain</source>
            <translation>に次を含まない</translation>
        </message>
        <message>
            <source>has a word that begins with</source>
            <translation>に次で始まる言葉がある</translation>
        </message>
        <message>
            <source>has no word that begins with</source>
            <translation>に次で始まる言葉がない</translation>
        </message>
        <message>
            <source>is empty</source>
            <translation>が空</translation>
        </message>
        <message>
            <source>is not empty</source>
            <translation>が空でない</translation>
        </message>
        <message>
            <source>is under</source>
            <translation>が次より小さい</translation>
        </message>
        <message>
            <source>is at most</source>
            <translation>が次以下</translation>
        </message>
        <message>
            <source>is over</source>
            <translation>が次より大きい</translation>
        </message>
        <message>
            <source>is at least</source>
            <translation>が次以上</translation>
        </message>
        <message>
            <source>is between</source>
            <translation>が次の範囲内</translation>
        </message>
        <message>
            <source>is not between</source>
            <translation>が次の範囲外</translation>
        </message>
        <message>
            <source>is in the lowest</source>
            <translation>が下位に入る</translation>
        </message>
        <message>
            <source>is in the highest</source>
            <translation>が上位に入る</translation>
        </message>
        <message>
            <source>is not in the lowest</source>
            <translation>が下位に入らない</translation>
        </message>
        <message>
            <source>is not in the highest</source>
            <translation>が上位に入らない</translation>
        </message>
        <message>
            <source>is between the percentiles</source>
            <translation>が百分位の範囲内</translation>
        </message>
        <message>
            <source>is known</source>
            <translation>が分かっている</translation>
        </message>
        <message>
            <source>is not known</source>
            <translation>が分からない</translation>
        </message>
        <message>
            <source>in the last</source>
            <translation>が直近</translation>
        </message>
        <message>
            <source>not in the last</source>
            <translation>が直近でない</translation>
        </message>
        <message>
            <source>longer ago than</source>
            <translation>がそれより前</translation>
        </message>
        <message>
            <source>in the period</source>
            <translation>が期間内</translation>
        </message>
        <message>
            <source>not in the period</source>
            <translation>が期間外</translation>
        </message>
        <message>
            <source>never</source>
            <translation>おすすめしない</translation>
        </message>
        <message>
            <source>at least once</source>
            <translation>が1回以上</translation>
        </message>
        <message>
            <source>not: {}</source>
            <translation>否: {}</translation>
        </message>
        <message>
            <source>Liked</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>No opinion yet</source>
            <translation>まだ評価なし</translation>
        </message>
        <message>
            <source>Never suggest</source>
            <translation>おすすめしない</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message>
            <source>this week</source>
            <translation>今週</translation>
        </message>
        <message>
            <source>last week</source>
            <translation>先週</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>今月</translation>
        </message>
        <message>
            <source>last month</source>
            <translation>先月</translation>
        </message>
        <message>
            <source>this year</source>
            <translation>今年</translation>
        </message>
        <message>
            <source>last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>In random order</source>
            <translation>順不同</translation>
        </message>
        <message>
            <source>Most alike first</source>
            <translation>似ている順</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <source>Oldest first</source>
            <translation>古い順</translation>
        </message>
        <message>
            <source>Longest first</source>
            <translation>長い順</translation>
        </message>
        <message>
            <source>Shortest first</source>
            <translation>短い順</translation>
        </message>
        <message>
            <source>Most played first</source>
            <translation>再生の多い順</translation>
        </message>
        <message>
            <source>Least played first</source>
            <translation>再生の少ない順</translation>
        </message>
        <message>
            <source>Best rated first</source>
            <translation>評価の高い順</translation>
        </message>
        <message>
            <source>Fastest first</source>
            <translation>速い順</translation>
        </message>
        <message>
            <source>Slowest first</source>
            <translation>遅い順</translation>
        </message>
        <message>
            <source>Recently added first</source>
            <translation>追加の新しい順</translation>
        </message>
        <message>
            <source>Longest unheard first</source>
            <translation>長く聴いていない順</translation>
        </message>
        <message>
            <source>Recently played first</source>
            <translation>最近聴いた順</translation>
        </message>
        <message>
            <source>Most to your taste first</source>
            <translation>好みに合う順</translation>
        </message>
        <message>
            <source>Most energetic first</source>
            <translation>エネルギーの高い順</translation>
        </message>
        <message>
            <source>Calmest first</source>
            <translation>静かな順</translation>
        </message>
        <message>
            <source>Not ({what})</source>
            <translation>否（{what}）</translation>
        </message>
        <message>
            <source> or </source>
            <translation> または </translation>
        </message>
        <message>
            <source> and </source>
            <translation>と</translation>
        </message>
        <message>
            <source>Not: {what}</source>
            <translation>否: {what}</translation>
        </message>
        <message>
            <source>By {lower}, descending</source>
            <translation>{field}の降順</translation>
        </message>
        <message>
            <source>By {lower}</source>
            <translation>{field}順</translation>
        </message>
        <message>
            <source>At most {what}</source>
            <translation>最大{what}</translation>
        </message>
        <message>
            <source>No {lower}</source>
            <translation>{field}なし</translation>
        </message>
        <message>
            <source>{field} is {value}</source>
            <translation>{field}が{value}</translation>
        </message>
        <message>
            <source>“{value}”</source>
            <translation>「{value}」</translation>
        </message>
        <message>
            <source>{field} has “{value}”</source>
            <translation>{field}に「{value}」</translation>
        </message>
        <message>
            <source>In a minor key</source>
            <translation>短調</translation>
        </message>
        <message>
            <source>In a major key</source>
            <translation>長調</translation>
        </message>
        <message>
            <source>Sounds like {what}</source>
            <translation>{what}に似た音</translation>
        </message>
        <message>
            <source>In “{playlist}”</source>
            <translation>「{playlist}」の中</translation>
        </message>
        <message>
            <source>{field} not known</source>
            <translation>{field}が不明</translation>
        </message>
        <message>
            <source>Not rated</source>
            <translation>未評価</translation>
        </message>
        <message>
            <source>Never played</source>
            <translation>未再生</translation>
        </message>
        <message>
            <source>The {year}s</source>
            <translation>{year}年代</translation>
        </message>
        <message>
            <source>under {number}</source>
            <translation>{number}未満</translation>
        </message>
        <message>
            <source>at most {number}</source>
            <translation>{number}以下</translation>
        </message>
        <message>
            <source>over {number}</source>
            <translation>{number}超</translation>
        </message>
        <message>
            <source>at least {number}</source>
            <translation>{number}以上</translation>
        </message>
        <message>
            <source>between the lowest {low} % and the highest {high} %</source>
            <translation>下位{low} %と上位{high} %の間</translation>
        </message>
        <message>
            <source>in the highest {share} %</source>
            <translation>上位{share} %</translation>
        </message>
        <message>
            <source>in the lowest {share} %</source>
            <translation>下位{share} %</translation>
        </message>
        <message>
            <source>Played at least once</source>
            <translation>1回以上再生</translation>
        </message>
        <message>
            <source>Added at some time</source>
            <translation>いつか追加</translation>
        </message>
        <message>
            <source>Never added</source>
            <translation>追加なし</translation>
        </message>
        <message>
            <source>Played {when}</source>
            <translation>{when}に再生</translation>
        </message>
        <message>
            <source>Not played {when}</source>
            <translation>{when}に再生なし</translation>
        </message>
        <message>
            <source>Added {when}</source>
            <translation>{when}に追加</translation>
        </message>
        <message>
            <source>Not added {when}</source>
            <translation>{when}に追加なし</translation>
        </message>
        <message>
            <source>Played more than {age} ago</source>
            <translation>{age}より前に再生</translation>
        </message>
        <message>
            <source>Not played more than {age} ago</source>
            <translation>{age}より前の再生でない</translation>
        </message>
        <message>
            <source>Added more than {age} ago</source>
            <translation>{age}より前に追加</translation>
        </message>
        <message>
            <source>Not added more than {age} ago</source>
            <translation>{age}より前の追加でない</translation>
        </message>
        <message>
            <source>Played in the last {age}</source>
            <translation>直近{age}に再生</translation>
        </message>
        <message>
            <source>Not played for {age}</source>
            <translation>{age}再生なし</translation>
        </message>
        <message>
            <source>Added in the last {age}</source>
            <translation>直近{age}に追加</translation>
        </message>
        <message>
            <source>Not added for {age}</source>
            <translation>{age}追加なし</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>{days} days</source>
            <translation>{days}日</translation>
        </message>
        <message>
            <source>in {period}</source>
            <translation>{period}</translation>
        </message>
        <message>
            <source>from {start} to {end}</source>
            <translation>{start}から{end}まで</translation>
        </message>
        <message>
            <source>since {start}</source>
            <translation>{start}以降</translation>
        </message>
        <message>
            <source>until {end}</source>
            <translation>{end}まで</translation>
        </message>
    </context>
    <context>
        <name>rungs</name>
        <message>
            <source>Nothing played yet: by sound, tags and albums alone</source>
            <translation>まだ再生なし: 音、タグ、アルバムだけから</translation>
        </message>
        <message>
            <source>The first days: what you finish, skip and like</source>
            <translation>最初の数日: 最後まで聴いたもの、スキップ、お気に入り</translation>
        </message>
        <message>
            <source>Some weeks: what is on your mind, and what sounds like it</source>
            <translation>数週間: 今気になる曲と、それに似た音</translation>
        </message>
        <message>
            <source>Some months: your sessions tell what goes with what</source>
            <translation>数か月: セッションが組み合わせを教えます</translation>
        </message>
        <message>
            <source>Long known: models of your own, checked on your last weeks</source>
            <translation>長いつきあい: 直近数週間で確かめたあなた専用のモデル</translation>
        </message>
    </context>
    <context>
        <name>runner</name>
        <message>
            <source>Something went wrong while working ({error}).</source>
            <translation>作業中に問題が起きました（{error}）。</translation>
        </message>
        <message>
            <source>Something went wrong while reading ({error}).</source>
            <translation>読み込み中に問題が起きました（{error}）。</translation>
        </message>
    </context>
    <context>
        <name>saved</name>
        <message>
            <source>This playlist was deleted.</source>
            <translation>このプレイリストは削除されました。</translation>
        </message>
        <message>
            <source>Drop tracks here, or add them by their menu</source>
            <translation>ここに曲をドロップするか、曲のメニューから追加してください</translation>
        </message>
        <message>
            <source>Playlist</source>
            <translation>プレイリスト</translation>
        </message>
    </context>
    <context>
        <name>search</name>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
    </context>
    <context>
        <name>settings</name>
        <message>
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>テーマ</translation>
        </message>
        <message>
            <source>Dark, light, or as the system has it.</source>
            <translation>ダーク、ライト、またはシステムに合わせる。</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>ダーク</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>ライト</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <source>Everything speaks it from the next start on.</source>
            <translation>次の起動からすべてこの言語になります。</translation>
        </message>
        <message>
            <source>Playback</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>Equal loudness</source>
            <translation>音量をそろえる</translation>
        </message>
        <message>
            <source>Plays every track about equally loud; albums keep their own dynamics.</source>
            <translation>どの曲もほぼ同じ大きさで再生し、アルバムの強弱は保ちます。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <source>Track by track</source>
            <translation>曲ごと</translation>
        </message>
        <message>
            <source>Album by album</source>
            <translation>アルバムごと</translation>
        </message>
        <message>
            <source>Album when an album plays</source>
            <translation>アルバム再生中はアルバムごと</translation>
        </message>
        <message>
            <source>Pre-amplification</source>
            <translation>プリアンプ</translation>
        </message>
        <message>
            <source>Added to equal loudness; peaks are never clipped.</source>
            <translation>音量をそろえる値に加えます。ピークは切れません。</translation>
        </message>
        <message>
            <source>Guard against clipping</source>
            <translation>音割れ防止</translation>
        </message>
        <message>
            <source>Equal loudness never makes a track so loud that its peaks are cut off.</source>
            <translation>音量をそろえるとき、ピークが切れるほど大きくはしません。</translation>
        </message>
        <message>
            <source>Crossfade</source>
            <translation>クロスフェード</translation>
        </message>
        <message>
            <source>Tracks fade into each other for at most so long, less where their endings and beginnings are short. Albums played in order stay without a gap.</source>
            <translation>曲どうしを最長この時間で重ねます。終わりや始まりが短ければ短くします。順番どおりのアルバムは隙間なく続きます。</translation>
        </message>
        <message>
            <source>Soft pause</source>
            <translation>なめらかな一時停止</translation>
        </message>
        <message>
            <source>Pausing, going on and jumping in a track fade for a moment.</source>
            <translation>一時停止、再開、曲内の移動で一瞬フェードします。</translation>
        </message>
        <message>
            <source>Shuffle</source>
            <translation>シャッフル</translation>
        </message>
        <message>
            <source>Artists never come in clumps. By taste, what you like tends to come sooner.</source>
            <translation>同じアーティストは固まりません。好みでは、好きな曲が早めに来ます。</translation>
        </message>
        <message>
            <source>Track by track, by taste</source>
            <translation>曲ごと、好みで</translation>
        </message>
        <message>
            <source>The music goes on</source>
            <translation>音楽は続く</translation>
        </message>
        <message>
            <source>When your queue ends, music that fits follows. It is shown apart, and yours to steer.</source>
            <translation>キューが終わると合う音楽が続きます。分けて表示され、自由に調整できます。</translation>
        </message>
        <message>
            <source>Listening by itself</source>
            <translation>自動で聴く</translation>
        </message>
        <message>
            <source>Listen to new music</source>
            <translation>新しい音楽を聴く</translation>
        </message>
        <message>
            <source>Works out how new tracks sound, quietly, at the lowest priority.</source>
            <translation>新しい曲の音を、静かに最低の優先度で調べます。</translation>
        </message>
        <message>
            <source>Listen twice</source>
            <translation>2回聴く</translation>
        </message>
        <message>
            <source>The second time two small neural networks name instruments, moods and voices.</source>
            <translation>2回目は小さな神経回路網2つが楽器、雰囲気、声を聞き分けます。</translation>
        </message>
        <message>
            <source>On battery too</source>
            <translation>バッテリー中も</translation>
        </message>
        <message>
            <source>Otherwise listening waits until the machine is plugged in.</source>
            <translation>オフなら、電源につながるまで待ちます。</translation>
        </message>
        <message>
            <source>Processor cores</source>
            <translation>プロセッサーのコア</translation>
        </message>
        <message>
            <source>How many cores listening to new music may use.</source>
            <translation>新しい音楽を聴くのに使うコア数。</translation>
        </message>
        <message>
            <source>Half of them</source>
            <translation>半分</translation>
        </message>
        <message>
            <source>Desktop</source>
            <translation>デスクトップ</translation>
        </message>
        <message>
            <source>Tell what plays</source>
            <translation>再生中の曲を知らせる</translation>
        </message>
        <message>
            <source>A notification for each track while the window is behind.</source>
            <translation>ウィンドウが後ろにある間、曲ごとに通知します。</translation>
        </message>
        <message>
            <source>Stay awake</source>
            <translation>スリープしない</translation>
        </message>
        <message>
            <source>The machine does not fall asleep while music plays.</source>
            <translation>音楽の再生中、端末はスリープしません。</translation>
        </message>
        <message>
            <source>Icon in the tray</source>
            <translation>トレイのアイコン</translation>
        </message>
        <message>
            <source>Shown where the desktop has a tray.</source>
            <translation>トレイのあるデスクトップで表示します。</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>トレイで続ける</translation>
        </message>
        <message>
            <source>Closing the window lets the music play on.</source>
            <translation>ウィンドウを閉じても音楽が続きます。</translation>
        </message>
        <message>
            <source>Playlists for other players</source>
            <translation>ほかのプレーヤー用のプレイリスト</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>フォルダー</translation>
        </message>
        <message>
            <source>Every playlist is kept there as an M3U8 file with relative paths; empty for none.</source>
            <translation>プレイリストを相対パスのM3U8ファイルとしてそこに保存します。空なら保存しません。</translation>
        </message>
    </context>
    <context>
        <name>shelves</name>
        <message>
            <source>Made for you</source>
            <translation>あなたのために</translation>
        </message>
        <message>
            <source>By the time of day</source>
            <translation>時間帯から</translation>
        </message>
        <message>
            <source>Because you listened</source>
            <translation>聴いた曲から</translation>
        </message>
        <message>
            <source>Once more</source>
            <translation>もう一度</translation>
        </message>
        <message>
            <source>New here</source>
            <translation>新しく入ったもの</translation>
        </message>
        <message>
            <source>Moods</source>
            <translation>雰囲気</translation>
        </message>
        <message>
            <source>Around an artist</source>
            <translation>アーティストの周辺</translation>
        </message>
        <message>
            <source>By ear</source>
            <translation>耳から</translation>
        </message>
        <message>
            <source>Decades</source>
            <translation>年代</translation>
        </message>
    </context>
    <context>
        <name>shortcuts</name>
        <message>
            <source>Play or pause</source>
            <translation>再生・一時停止</translation>
        </message>
        <message>
            <source>Previous track</source>
            <translation>前の曲</translation>
        </message>
        <message>
            <source>Next track</source>
            <translation>次の曲</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>10 seconds back</source>
            <translation>10秒戻る</translation>
        </message>
        <message>
            <source>10 seconds on</source>
            <translation>10秒進む</translation>
        </message>
        <message>
            <source>Louder</source>
            <translation>音量を上げる</translation>
        </message>
        <message>
            <source>Quieter</source>
            <translation>音量を下げる</translation>
        </message>
        <message>
            <source>Mute</source>
            <translation>ミュート</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <source>Ask for music in words</source>
            <translation>言葉で音楽をたずねる</translation>
        </message>
        <message>
            <source>Page before this one</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <source>Go to the playing track</source>
            <translation>再生中の曲へ</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>ホーム</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>ライブラリ</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>地図</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>キュー</translation>
        </message>
        <message>
            <source>History</source>
            <translation>履歴</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>サウンド</translation>
        </message>
        <message>
            <source>Repeat a passage: its beginning, its end, off</source>
            <translation>一部を繰り返す: 始まり、終わり、オフ</translation>
        </message>
        <message>
            <source>Stop after this track</source>
            <translation>この曲のあと停止</translation>
        </message>
        <message>
            <source>Mini player</source>
            <translation>ミニプレーヤー</translation>
        </message>
        <message>
            <source>Private session on or off</source>
            <translation>プライベートセッションの切り替え</translation>
        </message>
        <message>
            <source>Who listens</source>
            <translation>聴く人</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>New playlist</source>
            <translation>新しいプレイリスト</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>このキー一覧</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <source>Play from here</source>
            <translation>ここから再生</translation>
        </message>
        <message>
            <source>Play next</source>
            <translation>次に再生</translation>
        </message>
        <message>
            <source>Add to queue</source>
            <translation>キューに追加</translation>
        </message>
        <message>
            <source>Like</source>
            <translation>お気に入り</translation>
        </message>
        <message>
            <source>Rate with stars; Ctrl+0 takes the rating away</source>
            <translation>星で評価。Ctrl+0で評価を消す</translation>
        </message>
        <message>
            <source>Copy file paths</source>
            <translation>ファイルパスをコピー</translation>
        </message>
        <message>
            <source>Remove from the playlist or the queue</source>
            <translation>プレイリストまたはキューから削除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>キーボードショートカット</translation>
        </message>
        <message>
            <source>All as at first</source>
            <translation>すべて最初に戻す</translation>
        </message>
        <message>
            <source>{keys} is taken: {command}</source>
            <translation>{keys}は使用中: {command}</translation>
        </message>
    </context>
    <context>
        <name>steering</name>
        <message>
            <source>calmer</source>
            <translation>もっと静かに</translation>
        </message>
        <message>
            <source>more energy</source>
            <translation>もっとエネルギーを</translation>
        </message>
        <message>
            <source>more familiar</source>
            <translation>もっとおなじみを</translation>
        </message>
        <message>
            <source>newer to you</source>
            <translation>もっと新しいものを</translation>
        </message>
        <message>
            <source>slower</source>
            <translation>もっと遅く</translation>
        </message>
        <message>
            <source>faster</source>
            <translation>もっと速く</translation>
        </message>
        <message>
            <source>more acoustic</source>
            <translation>もっとアコースティックに</translation>
        </message>
        <message>
            <source>more electronic</source>
            <translation>もっとエレクトロニックに</translation>
        </message>
    </context>
    <context>
        <name>things</name>
        <message>
            <source>This album is no longer in the library.</source>
            <translation>このアルバムはもうライブラリにありません。</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>This artist is no longer in the library.</source>
            <translation>このアーティストはもうライブラリにありません。</translation>
        </message>
        <message>
            <source>Artist</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>This genre was replaced when Deepcuts learned anew.</source>
            <translation>このジャンルは新しい学習で置き換わりました。</translation>
        </message>
        <message>
            <source>Genre by ear</source>
            <translation>耳によるジャンル</translation>
        </message>
        <message>
            <source>Part of {genre}</source>
            <translation>{genre}の一部</translation>
        </message>
    </context>
    <context>
        <name>trace</name>
        <message>
            <source>not what was given</source>
            <translation>与えられたもの以外</translation>
        </message>
        <message>
            <source>nothing that anyone refuses</source>
            <translation>誰かが拒むものを除く</translation>
        </message>
        <message>
            <source>what everyone likes</source>
            <translation>全員が好きなもの</translation>
        </message>
        <message>
            <source>everyone in turn</source>
            <translation>順番に全員</translation>
        </message>
        <message>
            <source>in reach</source>
            <extracomment>The most seeds that are listened to; of more, those that lie farthest apart.</extracomment>
            <translation>届く範囲</translation>
        </message>
        <message>
            <source>along the way</source>
            <translation>道に沿って</translation>
        </message>
        <message>
            <source>in even steps</source>
            <translation>均等な歩みで</translation>
        </message>
        <message>
            <source>near the seeds</source>
            <translation>出発点の近く</translation>
        </message>
        <message>
            <source>one after another, artists apart</source>
            <translation>1曲ずつ、アーティストを離して</translation>
        </message>
        <message>
            <source>not that track itself</source>
            <translation>その曲自体を除く</translation>
        </message>
        <message>
            <source>this mode of taste</source>
            <translation>好みのこの面</translation>
        </message>
        <message>
            <source>one album, hardly played</source>
            <translation>アルバム1枚、ほとんど未再生</translation>
        </message>
        <message>
            <source>various</source>
            <translation>多様に</translation>
        </message>
        <message>
            <source>the best</source>
            <translation>最良</translation>
        </message>
        <message>
            <source>these tracks</source>
            <translation>これらの曲</translation>
        </message>
        <message>
            <source>from {first} to {last}</source>
            <translation>{first}年から{last}年</translation>
        </message>
        <message>
            <source>songs in season, not interludes, talk or hour-long mixes</source>
            <translation>季節に合う曲。間奏、語り、長時間ミックスを除く</translation>
        </message>
        <message>
            <source>nothing disliked</source>
            <translation>嫌いなものを除く</translation>
        </message>
        <message>
            <source>never or hardly played</source>
            <translation>未再生かほとんど未再生</translation>
        </message>
        <message>
            <source>played {least} times or more in 30 days</source>
            <translation>30日間に{least}回以上再生</translation>
        </message>
        <message>
            <source>played {least_plays} times or more, silent for {days} days</source>
            <translation>{least_plays}回以上再生、{days}日間聴いていない</translation>
        </message>
        <message>
            <source>added in the last {days} days</source>
            <translation>直近{days}日間に追加</translation>
        </message>
        <message>
            <source>one version of a song</source>
            <translation>1曲につき1バージョン</translation>
        </message>
        <message>
            <source>played {when}</source>
            <translation>{when}に再生</translation>
        </message>
        <message>
            <source>played around this time in earlier years</source>
            <translation>以前の年の今ごろ再生</translation>
        </message>
        <message>
            <source>played {least} times or more within a month, a while ago</source>
            <translation>以前、1か月に{least}回以上再生</translation>
        </message>
        <message>
            <source>sounds like {mood}</source>
            <translation>{mood}の音</translation>
        </message>
        <message>
            <source>in flow</source>
            <translation>流れるように</translation>
        </message>
        <message>
            <source>artists apart</source>
            <translation>アーティストを離して</translation>
        </message>
        <message>
            <source>agreement of sound</source>
            <translation>音の一致</translation>
        </message>
        <message>
            <source>away from what is not wanted</source>
            <translation>望まないものから離す</translation>
        </message>
        <message>
            <source>taste</source>
            <translation>好み</translation>
        </message>
        <message>
            <source>plays of this month</source>
            <translation>今月の再生</translation>
        </message>
        <message>
            <source>how often it was played</source>
            <translation>再生回数</translation>
        </message>
        <message>
            <source>lately added</source>
            <translation>最近の追加</translation>
        </message>
        <message>
            <source>typical of the genre</source>
            <translation>ジャンルらしさ</translation>
        </message>
        <message>
            <source>a little chance</source>
            <translation>少しの偶然</translation>
        </message>
        <message>
            <source>whose turn it is this fortnight</source>
            <translation>この2週間の順番</translation>
        </message>
        <message>
            <source>unlike the last edition</source>
            <translation>前の版と違う</translation>
        </message>
    </context>
    <context>
        <name>unreadable</name>
        <message>
            <source>There is no sound in it.</source>
            <extracomment>Samples given at once: much, so that decoder and analysis seldom push each other out of the processor's cache; of many channels less. What was decoded before an error is used if it is at least this long. Seeking pays from here on; below, decoding from the start is exact and quick.
----------
The second network hears every so many pieces only: its tags change slowly. A little longer than a patch, so that the edges of resampling are left out.
----------
Decoders need a moment before the place one wants to hear.
----------
Mel bands whose onsets are followed apart, from the bass to the treble. Every so many frames the shape of the spectrum is described: 0.19 s apart. 80 dB below a sine of full scale: deeper valleys are a codec's noise, not music. What is quieter does not shape the timbre: codecs leave holes there or fill them with noise.
----------
From a raw field to the field of Tags and how its values are cleaned; pairs come apart above.</extracomment>
            <translation>音が入っていません。</translation>
        </message>
        <message>
            <source>It has too many channels.</source>
            <translation>チャンネルが多すぎます。</translation>
        </message>
        <message>
            <source>It cannot be decoded ({why}).</source>
            <translation>デコードできません（{why}）。</translation>
        </message>
        <message>
            <source>The reader crashed on it.</source>
            <extracomment>Tasks that wait on the cluster for each worker thread, so that none is idle.</extracomment>
            <translation>読み込みが異常終了しました。</translation>
        </message>
        <message>
            <source>Reading it took too long.</source>
            <translation>読み込みに時間がかかりすぎました。</translation>
        </message>
        <message>
            <source>It needs more memory than a worker may use.</source>
            <extracomment>The environment variable that names the words a worker speaks, a .ts file.</extracomment>
            <translation>補助プロセスの上限を超えるメモリが必要です。</translation>
        </message>
        <message>
            <source>There is no picture.</source>
            <translation>画像がありません。</translation>
        </message>
        <message>
            <source>The picture is too large.</source>
            <translation>画像が大きすぎます。</translation>
        </message>
        <message>
            <source>The picture cannot be decoded.</source>
            <translation>画像をデコードできません。</translation>
        </message>
        <message>
            <source>The picture cannot be read.</source>
            <translation>画像を読めません。</translation>
        </message>
        <message>
            <source>It cannot be opened ({reason}).</source>
            <extracomment>EBU R128 gains in Opus files aim at −23 LUFS, ReplayGain 2 at −18 LUFS.</extracomment>
            <translation>開けません（{reason}）。</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged.</source>
            <translation>音楽ではないか、壊れています。</translation>
        </message>
        <message>
            <source>It is not music, or it is damaged ({why}).</source>
            <translation>音楽ではないか、壊れています（{why}）。</translation>
        </message>
        <message>
            <source>The folder cannot be read ({reason}).</source>
            <translation>フォルダーを読めません（{reason}）。</translation>
        </message>
        <message>
            <source>It cannot be looked at ({reason}).</source>
            <translation>調べられません（{reason}）。</translation>
        </message>
        <message>
            <source>It is not a regular file.</source>
            <translation>通常のファイルではありません。</translation>
        </message>
        <message>
            <source>It cannot be read ({what}).</source>
            <extracomment>What a track's answer leaves out.</extracomment>
            <translation>読めません（{what}）。</translation>
        </message>
        <message>
            <source>It is empty.</source>
            <translation>空です。</translation>
        </message>
    </context>
    <context>
        <name>year</name>
        <message>
            <source>hours of music</source>
            <translation>時間の音楽</translation>
        </message>
        <message>
            <source>plays</source>
            <translation>再生</translation>
        </message>
        <message>
            <source>artists</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>tracks heard for the first time</source>
            <translation>初めて聴いた曲</translation>
        </message>
        <message>
            <source>days with music</source>
            <translation>音楽のあった日</translation>
        </message>
        <message>
            <source>days in a row at most</source>
            <translation>最長連続日数</translation>
        </message>
        <message>
            <source>Artists</source>
            <translation>アーティスト</translation>
        </message>
        <message>
            <source>Tracks</source>
            <translation>曲</translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>アルバム</translation>
        </message>
        <message>
            <source>Genres by ear</source>
            <translation>耳によるジャンル</translation>
        </message>
        <message>
            <source>New finds</source>
            <translation>新しい発見</translation>
        </message>
        <message>
            <source>{year} in music</source>
            <translation>{year}年の音楽</translation>
        </message>
        <message>
            <source>From {first} to {last}, as this machine alone remembers it.</source>
            <translation>{first}から{last}まで、この端末だけが覚えている記録。</translation>
        </message>
        <message>
            <source>When you listened</source>
            <translation>聴いた時間帯</translation>
        </message>
        <message>
            <source>Made by Deepcuts. Nothing left your machine.</source>
            <translation>Deepcuts作成。何もこの端末から出ていません。</translation>
        </message>
    </context>
</TS>
