/** Names and usual abbreviations of the months in en, pt, de, fr, es and no, without accents; January first. */
export const monthNames: readonly (readonly string[])[] = [
  "jan january januar janvier janeiro enero ene janv",
  "feb february februar fevrier fevereiro febrero fev fevr febr",
  "mar march marz maerz mars marco marzo mrz",
  "apr april avril abril avr abr",
  "may mai maio mayo",
  "jun june juni juin junho junio",
  "jul july juli juillet julho julio juil",
  "aug august aout agosto ago",
  "sep september septembre setembro septiembre setiembre set sept",
  "oct october oktober octobre outubro octubre okt out",
  "nov november novembre novembro noviembre",
  "dec december dezember decembre dezembro diciembre desember dez dic des",
].map((row) => row.split(" "));
