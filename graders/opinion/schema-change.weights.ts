import type { Weights } from './opinion';

/** Made by `npm run opinion:train`. Learned from: 6543b2f418768c1e. */
export const weights: Weights = {
  checks: [
    { id: 'backward-compatible', bias: -2.82, threshold: 0.95, doubt: 0 },
    { id: 'deploy-order', bias: -1.11, threshold: 0.85, doubt: 0 },
    { id: 'stage-validation', bias: -3.85, threshold: 0.4, doubt: 0 },
    { id: 'zero-downtime', bias: -2.67, threshold: 0.95, doubt: 0.1 },
    { id: 'rollback', bias: -3.07, threshold: 0.9, doubt: 0.05 },
    { id: 'observability', bias: -3, threshold: 0.8, doubt: 0 },
  ],
  features: `0#;1 %;2and;2be;2from;2h;2minut;3s;2nul;2with;2|;1version;8 and;9|;0%;0+additive;
2fter;2tOnce;2uthored;1backfill;2ygone;1check;2odeStep;3meBack;1ddl;2ev;1flag;1gentle;2reen;1halted;1impossible;1label;
3te;2ike;2ockfree;1manual;3sk;2easure;3tric;2ust;3te;1narrowing;1outage;1personal;2revious;3od;5like;1replaces;
3storeAll;3vert;2ollback;2uns;1sameChange;2chema;7Step;7Word;2hipping;2low;2tage;4nding;3op;3rain;1telemetry;3st;
2hing;2ightens;3mer;2oothless;1unaffected;3bothered;3doCommand;3like;3schedule;1watch;6ing;1yields;0-additive;2fter;1codeStep;1ddl;
1flag;1green;1halted;1impossible;1label;2ike;2ockfree;1mask;2easure;2ust;1narrowing;1outage;1personal;2rod;1replaces;3vert;
2ollback;1schemaWord;2ecretObject;2hipping;2tage;4nding;3op;3rain;2witched;1unaffected;3bothered;3like;1visit;1watching;1yields;0=;
1 #;2none;0DEV;3 |;0PROD;4 be;5chang;6om;5i;5lik;5on;5we;5|;0STAGE;5 PROD;6and;
6databas;6hav;6on;0^ #;2day;2for;2get;2how;2in;3t;2not;5e;2prod;6uction;2rollback;6out;
2step;2test;1additive;1ddl;2ev;1firstly;1like;1measure;3tric;2ust;1outage;1rollback;1schema;7Word;2hipping;2train;
2witched;1test;1unbothered;1watch;6ing;0a;1 day;2nullabl;2writer;1bort;3ut;2sent;1ccount;1d;2 a;2apt;
2d;3 column;4the;3ition;1fter;5 PROD;6that;8e;6|;5ward;1gain;5st;1head;5 of;1larm;2ert;
5 on;6when;2gorithm;9 =;2l;2readi;2ter;5 hav;6the;1n empti;2d;3 if;4lock;4mask;4nul;4test;
5he;4we;2onymiz;3ther;2ything;1pi;2p;3 |;3li;5 the;1rgo;1s an;3long;3nullabl;3the;1t;
2 all;3once;3prod;3stage;2tribut;1utomat;1zur;0back;4 on;5to;5|;4up;4ward;8 compatibiliti;2tch;1e;
2 a;4ppli;3check;3drop;3fin;3green;3in;3legal;4ock;3not;4ul;6labl;3run;3the;6r;3up;
3writ;2for PROD;6the;6you;6|;1lock;1ook;2th;1ut;1y;2 the;0can;3 be;4stay;2rri;2tch;
1d |;1hang;5 |;5eset;2eck;2unk;1los;1od;3 be;4releas;4second;4to;4|;2lumn;6 and;7be;
7can;7migration;7remain;7with;7|;2m;3mit;6 in;3patibiliti;4lain;2nfig;3sider;8 and;4traint;4umer;3tract;
2uld;3nt;1reat;1urrent;2stomer;2t;0dag;2ili;2rkli;2shboard;2ta;2y |;1dl;1ecid;2fault;7 |;
3inition;2liveri;8 note;2ploy;6 of;7the;2veloper;1ictionari;2gest;2sabl;3k;1o;2 the;3|;2cumentation;2wntim;
1rop;4 it;5later;1uration;0each of;2rlier;1mpti;1nabl;2gin;1qual;1rror;5 rat;1ven;4 |;3r want;4i;
5 hor;4ything;1xclusiv |;2ecut;2ist;2port;2tra;5ct;0fail;4 |;4ur;2ls;4 |;1eatur flag;1ield;5 and;
6be;2l;2n;2rst;5 cod;6day;6|;1lag;4 |;1ollow;2r #;4the;1rom;4 PROD;1ul;0get;
3 the;1o;2 to;1reen;0hav;3 PROD;4it;4tim;5o;3e;1enc;2r |;1old;2r;2w;0i;
1 deploy;1ceberg;1dentical;1f it;1mag;2mediateli;1n;2 #;3DEV;3PROD;3STAGE;3another;3its;3the;5is;2dex;
5 |;2gestion;2sert;6 error;7that;3tant;1s and;4s;3but;3gated;3henc;3if;4tem;3loose;3negated;3onli;
4pen;3sentence;4hould;4inc;3thus;3unreal;3when;4ish;1t;2 PROD;3and;3be;3green;3in;3nullabl;3|;
2s own;3elf;0job;3 |;0keep;4 the;1now;0lan |;2st;4 |;2tenci |;2unch;6 darkli;1eav;2gal;2t the;
1ik schema;2st;4 be;1oad;4er;2ck;4 =;5in;5wait;2nger;2ok at;1s;0mask;4 data;2y;3 start;
1ean;3sur;2rg;2tadata;1icro;2grat;6ion;9 |;2llisecond;2n;3ut;1od;2ment;2nday |;3itor;2rn;
1s;1ust;1y sql;0nam;1eed;4 it;5|;2ither;2ver;2w;3 app;4column;1ight;1o;2 default;3not;
3rewrit;2ne;4 |;2r;2t;3 do;4nul;4rewritten;4see;3e;4 enabl;5|;3hing;2w;1ul;3 default;
4ls;3labl column;8field;8to;0of;2 #;3PROD;3it;3order;3the;2f;3 the;1k;1ld;3 and;1n;
2 STAGE;3order;3the;3|;2ce;4 the;2e nullabl;4of;4partition;2li;4 add;4n ddl;6schema;1peration;2tion consider;6al;
1r;2 after;3set;2der;5 add;6|;2m;1ther;1ut;1ver;4 #;1wn;0p;1 #;1artition;2s;
2us;1er;3mit;3sonal;1g;2 attribut;1hon;1in;1lan;1ossibl;3t;1r;2eced;3vious tag;2ogram;1ul;
3 request;2t;1ytest;0queri;3u;4 behind;0rat;1e;2ader view;7|;4i;3l;2cord;2d;3eploy;2fus to;
2ject;6 the;2leas;2main;2nam;5 or;2plica;2tri;3urn;2view;4sion;2writ;6ten;1ight;1ol;3 back;
3lback;8 drop;2w;3 count;4|;1un;3 the;4with;0sam;3 ddl;4tim;2v the;1chema;6 and;7chang;7of;
2reen;6 |;3ipt;1econd;2e;3 if;2ntri;2quenc;2rvic;2t;1har;2ort;3uld;6 we;1ix;1mal;
1nowflak;1o;2 it;3that;5e;1tart;5 at;6|;3tement;3y;4 valid;2ep;2il;2op;2ream;3ing;
3ong;6 migration;3uctur;1uit;1wap;2itch;0tabl;4 hav;5then;5|;2g;3 of;4|;2k;3es days;6hours;
6minutes;6seconds;1eam;4 test;2st;4 be;5|;1han;3t;4 fil;5it;5the;2e;3 PROD;4STAGE;4alter;
4backfil;4cod;6lumn;5ustomer;4dag;6tabas;5ocumentation;4engin;5ven;4featur;5ield;6rst;5ul;4last;4merg;5igration;
6nut;4nullabl;4producer;4reader;4schema;4tag;5est;5im;4version;4writer;3ir;3m;4 |;3n add;5deploy;3r;
4 and;5no;5|;4efor;8 the;3y;2ink;3s;2re;3oughput;2ursday;3s;1il;2m;3 in;4the;
4|;3eout #;1o;2 PROD;3be;3chang;3read;2day;2ggl;2o;2tal;5 |;2uch;1uesday |;2rn;1wo;
3 day;4|;1yp;0undo it;2it;4 test;2til;2us;1pdat;1s;2e;3 deliveri;2ing;0valid;5 |;2rchar #;
8|;1eri;3sion;7 of;0wait;2nt not;2tch;1e;2 could;3keep;3leav;3repeat;5vert;2ek;1hat;2en;
4 it;5the;3r;3ther;2ich;5 be;6hav;6it;6writ;2os;1il;3 be;4not;2th;4 a;5the;
5|;4out;1ork;2uld;5 be;6fail;1rit;4er;6 chang;7first;7imag;0year;1ou;0zero;0| DEV;2PROD;
2a;3fterward;3lert;4l;4ways;3nd;3s;2backward;3e;4caus;3ut;2column;2deploy;2error;2henc;2if;
3t;2leav;4t;3ock;4g;2metadata;3igration;2no;4bodi;3ullabl;2on;4li;6n;2row;3un;2sentri;
3hould;3o;2that;4e;5n;5refor;5y;4us;3oday;3urn;2watch;3e;3hen;4ich;`,
  levels: `aDdGeKfI;fH;eHfH;bM;eI;fH;fH;dH;aI;bC;fD;eK;eI;eH;fH;aM;
bIdHeDfK;b8cD;dD;bKdD;cGeJ;a9cIdD;aHbLcJeLfH;eI;cIdG;bBdEeDfC;aE;dPfD;aHcKdG;fD;b5eD;aHdIfH;
bLcB;fH;dQeCfE;dDfH;aIbEcOfD;dGfM;b9cDfM;aEeC;fB;aBbAcD;bBfC;dE;eIfD;aDcK;cI;aDfD;
cGeC;aDcDdEeGfD;aCb8dEeN;cEfH;aDdH;fE;eBfC;eHfC;dE;eD;cIdDeDfC;aIeE;cGdHeI;aD;eCfI;dDeC;
dDfD;aC;cHfG;aHcC;aHdHeE;aNbBcBfC;eM;cCeC;cGeHfD;cGeCfH;aD;dHeCfE;aI;fH;aJ;eH;
eH;cI;dH;eI;aI;dI;dI;cI;bCdHfG;eD;dD;aC;fI;cL;eH;aGcI;
aCeJ;eH;fH;bN;cH;aHeD;dI;aCcDdMfD;cD;aH;aI;bL;cD;fI;dI;dHeHfE;
fE;dI;cEdDeDfC;cD;aCcHdE;cJ;cH;b9;bM;cD;b9;bA;cGeD;dCeDfC;bKcH;cC;
cD;cD;cI;bC;bHcI;eJ;eJ;eI;eI;bB;dH;aI;eD;eI;eD;bE;
dC;cI;aI;dE;aI;aH;eH;dD;fD;bH;dI;aDbBeI;cHeE;eD;eC;fD;
dD;cH;aD;eCfH;cDdDfH;dGfD;dH;aI;aJ;fH;dDeC;aH;eI;eD;dI;aD;
aHeEfD;aHdH;bB;aH;cE;cD;cH;fH;fD;dHfD;eM;cI;bH;bH;fH;fI;
fB;fH;dH;dH;dCfD;bD;eD;bK;bC;cD;aGbCfG;cD;dH;cC;fH;aJ;
eI;cH;cI;aH;aIcD;aDbI;cD;bM;bI;bJ;eI;dH;dD;aD;dD;bEcEfH;
eG;dH;dH;aCbBcIdEeD;dH;cH;bI;aCbAdDeJ;eI;eJ;eC;eC;aD;aD;cHdC;cDdDeEfB;
aHdH;bJ;fH;eG;aH;bA;bJ;aH;dD;dH;aI;bB;aH;dHeG;eC;b9;
eH;cH;eB;bI;eJ;dG;bC;b9;dE;bCcG;eD;bDfD;aI;eH;cH;b9;
eH;eE;aHcHdH;aJ;aDcIfI;dH;bJ;cE;bB;bC;bI;bA;cD;cDdD;bJ;aD;
eG;bC;eH;aH;dG;cH;dJ;dH;aD;bC;eH;eC;eD;aH;bHeC;eC;
aD;dDfK;bCfD;aI;aDbAfD;dH;eH;fI;eH;aHfD;cE;dDfG;aDcGdD;b8;dH;aD;
dH;aCcEdDeC;cEdDeD;aBbI;bJ;eI;cC;dJ;eH;eH;fB;aIfD;cI;bL;eC;dD;
b9eJ;eJ;eB;fH;fH;bL;aH;eH;dH;cI;aDfH;fC;cHfG;fH;aH;fH;
fI;bB;dD;cH;aHcD;aH;aH;cI;aDcGfJ;bHcH;fH;eJ;eK;eC;aIcD;bB;
eH;dH;aH;bDdDeE;bI;fH;bI;aD;eH;bC;fG;eD;aDbC;cI;cD;dCeCfC;
bHcD;eDfH;fI;cH;cCeBfC;cH;bL;bB;bI;dCeC;aH;dI;dH;dDfI;eD;cHdD;
eH;bL;cH;aH;eH;eC;aCcDfD;dHfD;cC;bJ;bBcIdD;aI;bA;aB;aH;cH;
cH;bJ;eGfH;fG;b9;dJ;fG;aDcC;dE;bMeC;aH;eH;a8bBc4d9e6f4;dD;aIcGdHeG;cH;
fB;aAbCdD;fC;aC;dH;aEfD;cD;bCcBdCeCfC;aEfB;bE;dE;dH;bJ;aI;aE;aIbIfD;
bI;bG;cH;cH;cGeI;eH;dD;bK;eDfG;bK;fD;eH;eH;eK;aH;bC;
cC;aI;bI;cJ;dD;aCdGfH;dH;dD;fG;aD;eHfH;eH;b8;cD;aH;cC;
fH;fD;bJ;dI;dJ;bI;aCdC;bD;dH;fH;bBfJ;aI;bD;bC;dD;fH;
dIfE;cH;dH;cI;eJ;aDbD;bD;aH;aC;eD;bJ;bG;eC;bDdHfC;aI;aJ;
bL;aHdHfD;dH;aH;aC;dH;dD;dH;aHeI;aHdDeK;eH;aC;aI;dD;aLdE;aD;
eH;bI;aH;aH;cHfG;dG;cJ;aG;aH;dCfD;eHfH;eH;cH;eDfD;aI;eDfG;
cH;aC;cGfH;bHcH;cDdGfH;fH;aI;cI;dH;aHdHfC;aH;dC;dI;dI;eC;aK;
aHbBcH;b9;aH;cHfH;aG;bC;bB;aH;aDeE;fG;fG;cD;fH;fH;dH;cH;
dHfC;fJ;aH;cJ;dIeIfH;dH;fH;eH;fD;eC;fH;cH;bK;eB;bI;bI;
bI;aI;cJ;aHcHdIfH;bAfH;bB;fI;eJ;bJ;bJ;bA;cJ;fH;cG;eI;bI;
fI;aH;bHeIfH;eK;aI;aH;bJ;fD;eH;aJb9;eI;dJ;dH;bA;dDeD;eD;
aCeE;eB;cIdIeDfG;fD;cD;cIeI;cG;bJ;cJeC;cI;aH;bJ;dIeD;cJ;fI;cC;
dHfH;dH;fD;dI;fH;fI;fI;bJ;bI;aCeI;fI;dH;b8dDfD;fC;aH;cC;
dH;cDfD;bC;aDb9dD;bJcD;cE;bC;cD;fC;aIeK;aI;dHeD;aI;eI;dI;aHfG;
cH;cH;cH;cI;dH;bIeG;cHeD;bJ;bM;aH;eJ;bH;eI;aD;fJ;cHfI;
dBfH;cDdK;bCdDeC;cC;b9cGfE;cC;aI;dI;bKdEeBfC;bI;bC;bC;aCdE;cH;cH;cGdEfG;
dH;cD;eIfC;fD;eH;aH;eC;dH;bB;eH;bIeI;bIfI;cD;fG;bC;cG;
aH;aDbK;bL;bCdD;cD;eH;cD;bN;bI;cHfG;aI;fC;bB;bD;bI;cH;
cH;eCfH;cC;dH;dH;bD;dCeD;aI;cD;dH;bIcD;dH;fH;b9;fH;bJ;
bC;dH;aDcHdEfE;cG;dH;eI;cD;dCeD;eI;cD;cJ;cI;aHdI;bJ;cD;aDbHfH;
eI;bJ;aG;eC;cD;cD;dCfG;aCbMeG;dH;cDdC;bH;bD;bJ;aI;aI;aH;
aC;aD;cDeH;aH;dG;aH;dIfJ;bCcEdCeE;aD;eI;aJ;cD;eC;cDfH;eD;aDcCfH;
bJ;fH;cI;bB;cEfD;dH;cH;bC;bE;cI;aEcCdDeDfD;cD;aJ;eD;dH;aDdC;
dH;aG;aIeC;aHdIfD;bA;bL;dH;bH;bL;b4;bC;aDfD;bG;cHfJ;aH;bIfD;
cGfI;dHfD;fG;eD;bI;cGfG;aD;aD;eH;dI;dE;aB;bB;fH;aH;eJ;
bBcH;eH;bC;dC;fD;dD;aD;aI;aG;aI;fH;cH;dD;fC;cH;fH;
fD;bCcD;bA;fC;cH;dH;b8dD;dH;aC;eH;fH;fG;cD;eH;`,
};
